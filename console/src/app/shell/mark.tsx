/** The house's mark: an interval, and where the answer lies in it. */
export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#124f52" />
      <path d="M7 21h18M12 15.500v11M22 15.500v11" stroke="#cfe7e3" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="17.500" cy="21" r="3.600" fill="#fff" />
      <path d="M9 10.500c4.500-4.400 9.500-4.400 14 0" fill="none" stroke="#fff" strokeWidth="2.400" strokeLinecap="round" />
    </svg>
  );
}
