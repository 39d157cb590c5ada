import { sourceLocale } from '../locales.ts';
import { absolute, origin } from '../urls.ts';

/** Within the year that RFC 9116, section 2.5.5 recommends, with time to build again. */
const daysValid = 360;

/** Where researchers look for it (RFC 9116, section 3). */
export const securityTextPath = '/.well-known/security.txt';

/**
 * The file that tells whom to write to about a weakness of the site (RFC 9116).
 *
 * @param contact `mailto:` and an address, or an `https:` address: the value of SECURITY_CONTACT
 * @throws when the contact is neither
 */
export function securityText(contact: string, today = new Date()): string {
  if (!isContact(contact)) {
    throw new Error(
      `SECURITY_CONTACT must be an address that can be written to, such as mailto:security@example.org or https://example.org/security, not "${contact}". Change it, or leave it out: the site then has no security.txt.`,
    );
  }
  const expires = new Date(today);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  expires.setUTCHours(0, 0, 0, 0);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${sourceLocale}, en`,
    // A canonical address must be an HTTPS one.
    ...(origin.startsWith('https:') ? [`Canonical: ${absolute(securityTextPath)}`] : []),
    '',
  ].join('\n');
}

const isContact = (value: string): boolean =>
  /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ||
  (/^https:\/\/\S+$/.test(value) && URL.canParse(value));
