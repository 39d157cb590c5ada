/** Names that must be the same in every language, in Latin letters at least once a page. */
export const people = [
  'Petra Grimm-Benne',
  'Susi Möbbeck',
  'Annette Widmann-Mauz',
  'Mike Schubert',
  'Petra Köpping',
  'Martin Dulig',
  'Geert Mackenroth',
];

/** Short forms that are names themselves, or that our texts explain where they use them. */
const abbreviations = new Set([
  'AA',
  'AAA',
  'AG',
  'HTML',
  'ID',
  'IHK',
  'IQ',
  'LIK',
  'PDF',
  'PHINEO',
  'RSS',
  'WCAG',
  'AB',
  'EU',
  'UE',
  'ЄС',
  'ЕС',
]);

/** Whether a short form is a name that nobody writes out. */
export const isKnownAbbreviation = (word: string): boolean => abbreviations.has(word);

/** Long German words without a joint at which readers would expect a hyphen. */
const withoutJoint =
  /^(?:Diskriminierung|Radikalisierung|Organisation|Gemeinschaft|Koordinierung|Interkulturell|Barrierefreiheit|Psychotherapie|Unterschriften|Veranstaltung|unterschreiben|unterschrieben|Schwierigkeit|Benachteiligung)/i;

/** Whether a word is long but has no joint for a hyphen. */
export const cannotBeSplit = (word: string): boolean => withoutJoint.test(word);
