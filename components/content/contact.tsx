import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
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
          {[department, street, [postalCode, locality].filter(Boolean).join(' ')]
            .filter(Boolean)
            .map((part) => (
              <Fragment key={part}>
                <br />
                {part}
              </Fragment>
            ))}
        </German>
      </address>
      <dl>
        <Way label={t('phone')} text={phone} path={phone && `tel:${internationalNumber(phone)}`} />
        <Way label={t('fax')} text={fax} />
        <Way label={t('email')} text={email} path={email && `mailto:${email}`} />
      </dl>
      <p className="as-of">{t('asOf', { date: longDate(issuer.locale, asOf) })}</p>
    </div>
  );
}

/** A way to reach somebody, where it is known. */
function Way({ label, text, path }: { label: string; text?: string; path?: string }) {
  if (!text) return null;
  const words = <bdi dir="ltr">{text}</bdi>;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{path ? <a href={path}>{words}</a> : words}</dd>
    </div>
  );
}

/** `(0391) 567-6666` → `+493915676666`. */
function internationalNumber(german: string): string {
  return german.replace(/\D/g, '').replace(/^0/, '+49');
}
