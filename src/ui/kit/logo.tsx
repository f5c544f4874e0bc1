/** The mark: one line that passes through three steps. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
      <path
        d="M2.5 17.5h4.2c5.3 0 4.6-11 10-11h4.8"
        fill="none"
        stroke="var(--tl-accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="4.2" cy="17.5" r="2.7" fill="var(--tl-accent)" />
      <circle cx="12" cy="12" r="2.4" fill="var(--tl-surface)" stroke="var(--tl-accent)" strokeWidth="2" />
      <circle cx="19.8" cy="6.5" r="2.7" fill="var(--tl-heat-3)" />
    </svg>
  );
}
