// The names of entities with what they are made of: loaded when a name is asked for.
import '../../shared/registry/lists.ts';

export { phraseOf } from '../../shared/kernel/references.ts';
