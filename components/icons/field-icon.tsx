import type { FieldIconName } from '@/lib/design';
import { Icon } from './icon';

const drawings: Record<FieldIconName, string> = {
  arrival: 'M11 4h8v16h-8M11 20V4M3 12h10M9.500 8l4 4-4 4M16 12h.01',
  advice: 'M3 4.500h11v8H8.500L5.500 15.500v-3H3zM17 8.500h4v8h-2v3l-3-3h-5v-1.500',
  education:
    'M12 6.500C10 5 7 4.500 3 4.500v13c4 0 7 .5 9 2 2-1.500 5-2 9-2v-13c-4 0-7 .5-9 2zM12 6.500v13',
  work: 'M3 8h18v11.500H3zM8.500 8V4.500h7V8M3 13h18M12 11.500v3',
  community:
    'M12 8.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM5 12.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM19 12.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.500 19.500v-4c0-3 2-4.500 4.500-4.500s4.500 1.500 4.500 4.500v4zM4.500 15.500c-1.500.3-2.500 1.500-2.500 4h2.500M19.500 15.500c1.500.3 2.500 1.500 2.500 4h-2.500',
  health:
    'M12 20.500C6.500 16.500 3 13.200 3 9.200a4.700 4.700 0 0 1 9-2 4.700 4.700 0 0 1 9 2c0 4-3.500 7.300-9 11.300zM12 9.500v6M9 12.500h6',
  protection:
    'M12 3l8 2.800v5.700c0 4.800-3.300 7.800-8 9.500-4.700-1.700-8-4.700-8-9.500V5.800zM8.500 10h7M8.500 14h7',
};

/** The sign of a field of action, the same wherever the field is named. */
export function FieldIcon({ icon }: { icon: FieldIconName }) {
  return (
    <Icon name="field">
      <path d={drawings[icon]} />
    </Icon>
  );
}

/** The sign of the cross-cutting themes: a thread that passes over and under. */
export function ThemeIcon() {
  return (
    <Icon name="theme">
      <path d="M2 12c2.500 0 2.500-4 5-4s2.500 8 5 8 2.500-8 5-8 2.500 4 5 4M7 3v2.500M7 11v10M12 3v10M12 19v2M17 3v2.500M17 11v10" />
    </Icon>
  );
}
