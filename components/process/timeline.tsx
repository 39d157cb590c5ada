import { useTranslations } from 'next-intl';
import { type ProcessDocument, processSteps, type Step } from '@/components/process/steps';
import { OrderedList } from '@/components/site/list';
import { getConferences, getFields } from '@/lib/content';
import { dateRange, longDate, number } from '@/lib/dates';
import type { Locale } from '@/lib/locales';
import { TimeAxis } from './time-axis';

/** The way to the concept at a glance: a line drawn to scale, and the same steps as a list. */
export function Timeline({ document }: { document: ProcessDocument }) {
  const t = useTranslations('Timeline');
  const { locale, facts } = document;
  const steps = processSteps(document);
  const numbers = {
    discussed: facts.fieldsDiscussed,
    adopted: getFields(locale).length,
    conferences: getConferences(locale).length,
    participants: facts.participants,
  };
  return (
    <section className="timeline" aria-labelledby="zeitleiste">
      <h2 id="zeitleiste">{t('title')}</h2>
      <TimeAxis steps={steps} locale={locale} />
      <OrderedList>
        {steps.map((step, index) => {
          const title = t(`steps.${step.name}.title`, numbers);
          return (
            <li key={step.name} data-number={number(locale, index + 1)}>
              <p className="timeline-when">
                <When step={step} locale={locale} />
              </p>
              <h3>{step.path ? <a href={step.path}>{title}</a> : title}</h3>
              <p>{t(`steps.${step.name}.who`, numbers)}</p>
            </li>
          );
        })}
      </OrderedList>
      <p className="notice">{t('fields', numbers)}</p>
    </section>
  );
}

function When({ step: { name, from, to }, locale }: { step: Step; locale: Locale }) {
  const t = useTranslations('Timeline');
  if (from) {
    return <time dateTime={from}>{to ? dateRange(locale, from, to) : longDate(locale, from)}</time>;
  }
  return t(name === 'papers' ? 'beforeConferences' : 'afterConferences');
}
