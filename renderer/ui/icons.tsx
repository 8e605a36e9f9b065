// Small line icons, 16 x 16, in the color of the text; always beside a name, so hidden from readers.
function Icon({ path }: { readonly path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export const UndoIcon = () => <Icon path="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7" />;
export const RedoIcon = () => <Icon path="m10 3 3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9" />;
export const ChevronDownIcon = () => <Icon path="m4 6 4 4 4-4" />;
export const CloseIcon = () => <Icon path="m4 4 8 8M12 4l-8 8" />;
export const MoreIcon = () => <Icon path="M3.5 8h.01M8 8h.01M12.5 8h.01" />;
export const PlusIcon = () => <Icon path="M8 3v10M3 8h10" />;
export const TrashIcon = () => <Icon path="M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.5 9h6l.5-9" />;
export const SearchIcon = () => (
  <Icon path="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.2-1.3L13.5 13.5" />
);
