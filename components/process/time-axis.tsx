import type { Step } from '@/components/process/steps';
import { number, year } from '@/lib/dates';
import { type Locale, localeEntry } from '@/lib/locales';

const width = 420;
const margin = 18;
const line = 24;
const radius = 13;

/**
 * The steps along a line that is drawn to scale, numbered like the list that says the same in
 * words. Steps without a day are dashes between those that have one.
 */
export function TimeAxis({ steps, locale }: { steps: readonly Step[]; locale: Locale }) {
  const days = steps.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const place = scale(first, last, localeEntry(locale).direction === 'rtl');
  const years = yearsAfter(first, last);
  return (
    <svg className="time-axis" viewBox={`0 0 ${width} 62`} aria-hidden="true" focusable="false">
      <path className="time-axis-line" d={`M${place(first)} ${line}H${place(last)}`} />
      {years.map((value) => {
        const x = place(`${value}-01-01`);
        return (
          <g key={value}>
            <path className="time-axis-year" d={`M${x} 6v36`} />
            <text x={x} y={58} textAnchor="middle">
              {year(locale, value)}
            </text>
          </g>
        );
      })}
      {steps.map(({ name }, index) => {
        const x = middleOf(steps, index, place);
        return (
          <g key={name} className={steps[index]?.from ? 'time-axis-dated' : 'time-axis-undated'}>
            <circle cx={x} cy={line} r={radius} />
            <text x={x} y={line + 5} textAnchor="middle">
              {number(locale, index + 1)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type Place = (day: string) => number;

function scale(first: string, last: string, isRtl: boolean): Place {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  return (day) => {
    const share = (Date.parse(day) - start) / (end - start);
    const along = isRtl ? 1 - share : share;
    return Math.round(margin + along * (width - 2 * margin));
  };
}

function yearsAfter(first: string, last: string): number[] {
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: end - start }, (_, index) => start + index + 1);
}

/** A step without a day stands halfway between its neighbours. */
function middleOf(steps: readonly Step[], index: number, place: Place): number {
  const { from, to } = steps[index] ?? {};
  const start = from ?? steps[index - 1]?.to ?? steps[index - 1]?.from ?? '';
  const end = to ?? from ?? steps[index + 1]?.from ?? '';
  return (place(start) + place(end)) / 2;
}
