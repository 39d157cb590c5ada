const causes: Record<string, string> = {
  EACCES: 'Permission is missing: let this user write there, then build again',
  EDQUOT: 'The quota of this user is used up: free some space, then build again',
  ENOSPC: 'The disk is full: free some space, then build again',
  EPERM: 'Permission is missing: let this user write there, then build again',
  EROFS: 'The disk can only be read: make it writable, then build again',
};

/**
 * Says to developers why a build ended, and what to do.
 *
 * @example failureText(error) // 'The disk is full: free some space, then build again (ENOSPC: …).'
 */
export function failureText(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = causes[code];
  return cause ? `${cause} (${message}).` : message;
}
