import { describe, expect, it } from 'vitest';
import { securityText } from '@/lib/hosting/security-txt';

describe('security.txt', () => {
  it('names the contact and expires within a year', () => {
    const text = securityText('mailto:security@example.org', new Date('2026-11-22T10:00:00Z'));
    expect(text).toBe(
      'Contact: mailto:security@example.org\nExpires: 2027-11-17T00:00:00.000Z\nPreferred-Languages: de, en\n',
    );
    expect(securityText('https://example.org/security')).toContain('Contact: https://example.org/');
  });

  it('is refused with a sentence that says what to write', () => {
    for (const contact of [
      'security@example.org',
      'mailto:nobody',
      'http://example.org',
      'https://',
      'mailto:a@example.org\nContact: mailto:b@example.org',
      'javascript:alert(1)',
    ]) {
      expect(() => securityText(contact), contact).toThrow(/mailto:security@example\.org/);
    }
  });
});
