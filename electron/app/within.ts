// Waiting that comes to an end: for a page, a disk or a process that may never answer.

/** What `work` resolves to, or null where it rejects, or takes longer than so many milliseconds. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), limit);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    console.warn(error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}
