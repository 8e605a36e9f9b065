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

export const OverviewIcon = () => (
  <Icon path="M2.5 2.5H7v6H2.5zM9 2.5h4.5V6H9zM9 8.5h4.5v5H9zM2.5 11H7v2.5H2.5z" />
);
export const CostIcon = () => (
  <Icon path="M3.7 1.8h8.6v12.4H3.7zM6.2 4.6h3.6M6.2 8h.01M9.8 8h.01M6.2 11.2h.01M9.8 11.2h.01" />
);
export const ContributionsIcon = () => (
  <Icon path="M8 13.3S2.2 9.9 2.2 6A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.8 1c0 3.9-5.8 7.3-5.8 7.3" />
);
export const InvoicesIcon = () => (
  <Icon path="M3.5 1.8h9v12.4l-2.2-1.4L8 14.2l-2.3-1.4-2.2 1.4zM6 5.2h4M6 8.4h4" />
);
export const CashIcon = () => (
  <Icon path="M1.8 4h12.4v8H1.8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M4.2 8h.01M11.8 8h.01" />
);
export const ScenariosIcon = () => (
  <Icon path="M4.5 5.5v8M4.5 5.5a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2m7 1.7a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2m0 0c0 3-2.5 3.3-7 3.6" />
);
export const RiskIcon = () => <Icon path="M2 13.5h12M4 13.5v-3m2.7 3v-7m2.6 7v-9.8m2.7 9.8V8.6" />;
export const OrganizationIcon = () => (
  <Icon path="M6 2.2h4v3.2H6zM2 10.6h4v3.2H2zm8 0h4v3.2h-4zM8 5.4V8m-4 2.6V8h8v2.6" />
);
export const MembersIcon = () => (
  <Icon path="M6 7.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8m-4.2 6c0-2.4 1.8-3.9 4.2-3.9s4.2 1.5 4.2 3.9m.3-10.5a2.4 2.4 0 0 1 0 4.3m1.3 2.7c1.5.5 2.4 1.8 2.4 3.5" />
);
export const BoardIcon = () => (
  <Icon path="m2 6.2 6-3.8 6 3.8zm.6 7.4h10.8M4.2 6.4v5M8 6.4v5m3.8-5v5m-9.2 0h10.8" />
);
export const GroupsIcon = () => (
  <Icon path="M8 5.6a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8m-4 8a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8m8 0a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8m-5-8-2 4.3m4-4.3 2 4.3m-5.1 1.8h4.2" />
);
export const GoalsIcon = () => (
  <Icon path="M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12m0-3.3a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M8 8h.01" />
);
export const InfrastructureIcon = () => (
  <Icon path="M2.5 2.8h11V7h-11zm0 6.2h11v4.2h-11zM5 4.9h.01M5 11.1h.01" />
);
export const PrinciplesIcon = () => (
  <Icon path="m8 1.8 5 1.8v4.2c0 3.2-2.1 5.3-5 6.4-2.9-1.1-5-3.2-5-6.4V3.6zM5.8 8l1.6 1.6 2.9-3.1" />
);
export const HistoryIcon = () => (
  <Icon path="M2.4 8a5.6 5.6 0 1 0 1.8-4.1L2.4 5.6m0-3.1v3.1h3.1M8 5v3.2l2.2 1.3" />
);
export const ReportsIcon = () => <Icon path="M3.5 1.8h6l3 3v9.4h-9zM9.3 2v3h3M6 8.2h4M6 11h4" />;
export const WorkspacesIcon = () => <Icon path="M1.8 12.6V3.4h4.4l1.5 1.9h6.5v7.3z" />;
