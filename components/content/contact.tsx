import { useTranslations } from 'next-intl';
import { German } from '@/components/site/foreign';
import type { Issuer } from '@/lib/content';
import { longDate } from '@/lib/dates';

/** How to reach an issuer, with the day for which this is known. */
export function Contact({ issuer }: { issuer: Issuer }) {
  const t = useTranslations('Contact');
  const { officialName, contact } = issuer.facts;
  if (!contact) return null;
  const { department, street, postalCode, locality, phone, fax, email, asOf } = contact;
  return (
    <div className="contact">
      <address>
        <German>
          <strong>{officialName}</strong>
          <br />
          {department}
          <br />
          {street}
          <br />
          {postalCode} {locality}
        </German>
      </address>
      <dl>
        <div>
          <dt>{t('phone')}</dt>
          <dd>
            <a href={`tel:${internationalNumber(phone)}`}>
              <bdi dir="ltr">{phone}</bdi>
            </a>
          </dd>
        </div>
        <div>
          <dt>{t('fax')}</dt>
          <dd>
            <bdi dir="ltr">{fax}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('email')}</dt>
          <dd>
            <a href={`mailto:${email}`}>
              <bdi dir="ltr">{email}</bdi>
            </a>
          </dd>
        </div>
      </dl>
      <p className="as-of">{t('asOf', { date: longDate(issuer.locale, asOf) })}</p>
    </div>
  );
}

/** `(0391) 567-6666` → `+493915676666`. */
function internationalNumber(german: string): string {
  return german.replace(/\D/g, '').replace(/^0/, '+49');
}
