import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { borderPath, mapSize, positionOf } from '@/lib/conferences/state-outline';

const border = [...borderPath.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Whether a ray from the point crosses the border an odd number of times. */
function isInside({ x, y }: { x: number; y: number }): boolean {
  const crossings = border.filter(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = border[(index + 1) % border.length] ?? [];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  });
  return crossings.length % 2 === 1;
}

describe('the map', () => {
  it.each(globSync('content/regionalkonferenzen/*/meta.yaml'))(
    'shows %s within the state',
    (file) => {
      const { coordinates } = parse(readFileSync(file, 'utf8'));
      expect(isInside(positionOf(coordinates))).toBe(true);
    },
  );

  it('leaves out what lies beyond the border', () => {
    expect(isInside(positionOf({ latitude: 52.52, longitude: 13.41 }))).toBe(false);
    expect(isInside(positionOf({ latitude: 51.34, longitude: 12.37 }))).toBe(false);
  });

  it('is as tall as the state is long, in degrees of equal length', () => {
    const kilometresPerUnit = 1.11;
    expect(mapSize.height * kilometresPerUnit).toBeCloseTo(235, -1);
    expect(mapSize.width * kilometresPerUnit).toBeCloseTo(183, -1);
  });
});
