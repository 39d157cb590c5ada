import { shortestPart, splitCompound } from './compound-parts.ts';

/** Nouns that German compounds of offices and everyday life are made of. */
const commonParts = `abend abschluss agentur amt angebot angst anlage antrag antwort arbeit arbeiter arzt
aufenthalt aufgabe aufnahme ausbildung ausland ausweis bank bau beamte beauftragte beginn behörde beirat
beratung berater bereich bericht beruf bescheid beschwerde betreuung betrieb bildung blatt brief bund
bündnis bürger bus chance daten dienst dorf ehe eltern energie entgelt erlaubnis ernte essen fach fahrt
familie feld fest feuer firma flucht förderung form formular frage frau freiheit frist frucht führerschein
gabe garten gebiet geld gemeinde gemeinschaft gericht gesellschaft gesetz gesundheit gewalt grund gruppe
handel handlung haus haushalt heim heirat hilfe hochschule industrie information integration jahr job
jugend junge kammer karte kasse kind kindergarten kirche klasse koordinator koordinierung konferenz konto
konzept kosten kraft krankheit kranken kreis kultur kurs kunde land leben lehre lehrer leistung leitung
lern lohn macht mädchen mann markt maßnahme medizin meister mensch miete migrant migration minister
ministerium mitarbeiter mitglied mittel mittler mittlung mutter name netz netzwerk not nummer ordnung
organisation ort orientierung papier partner pass person pflege pflicht plan platz politik polizei praktikum
prävention preis presse problem projekt prüfung rat raum recht regel regierung region reise religion rente
sache satz schein schrift schul schule schutz seele senioren sicherheit sitz sozial sprach sprache sport
staat stadt stelle steuer steuerung strafe straße student studium suche system tag thema tod training treffen
umwelt unterkunft unterricht unternehmen urlaub vater verband verbot verein verfahren verkehr vermittlung
verordnung versicherung versorgung vertrag verwaltung viertel vorstand wahl wasser weg werk wirtschaft
wissenschaft woche wohn wohnung wort zahl zeit zeitung zentrum zeug zeugnis ziel zimmer zug zugang zuwanderung`;

/**
 * Splits German compounds into words that are known, because they stand alone somewhere on the site
 * or are among the common ones. Used when an index is built, not in the browser.
 *
 * @param known folded words
 * @param fold folds the built-in list as the site's words were
 */
export class CompoundSplitter {
  readonly #known: Set<string>;

  constructor(known: Iterable<string>, fold: (word: string) => string) {
    const usable = [...known].filter((word) => word.length > shortestPart);
    this.#known = new Set([...usable, ...commonParts.split(/\s+/).map(fold)]);
  }

  /**
   * The words inside a folded compound: its parts, and every end that stands for its kind.
   *
   * @example inside('landesintegrationskonzept') // ['land', 'integrationskonzept', 'integration', 'konzept']
   */
  inside(word: string): string[] {
    const isKnown = (part: string) => this.#known.has(part);
    const stretches = splitCompound(word, isKnown) ?? [];
    const parts = stretches.map(({ start, end }) => word.slice(start, end));
    const tails = stretches.slice(1, -1).map(({ start }) => word.slice(start));
    const found = [...parts, ...tails];
    return [...new Set([...found, ...found.flatMap((part) => this.inside(part))])];
  }
}
