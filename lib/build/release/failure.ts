const causes: Record<string, string> = {
  EACCES: 'Das Recht zum Schreiben fehlt. Geben Sie es diesem Benutzer und starten Sie noch einmal',
  EDQUOT:
    'Der Speicherplatz dieses Benutzers ist verbraucht. Löschen Sie etwas und starten Sie noch einmal',
  ENOSPC: 'Die Festplatte ist voll. Löschen Sie etwas und starten Sie noch einmal',
  EPERM: 'Das Recht zum Schreiben fehlt. Geben Sie es diesem Benutzer und starten Sie noch einmal',
  EROFS:
    'Die Festplatte kann nur gelesen werden. Machen Sie sie beschreibbar und starten Sie noch einmal',
};

/**
 * Says to the person who builds why a build ended, and what to do.
 *
 * @example failureText(error) // 'Die Festplatte ist voll. Löschen Sie etwas und starten Sie noch einmal (ENOSPC: …).'
 */
export function failureText(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = causes[code];
  return cause ? `${cause} (${message}).` : message;
}
