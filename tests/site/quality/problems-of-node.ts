import type { Vocabulary } from './schema-org.ts';

export type Node = Record<string, unknown>;

const keywords = ['@context', '@type', '@id'];

/** What in a node of JSON-LD is not as schema.org describes it; the nodes within it included. */
export function problemsOfNode(node: Node, vocabulary: Vocabulary): string[] {
  const type = node['@type'];
  if (typeof type !== 'string' || !vocabulary.isType(type)) return [`has no type "${type}"`];
  const id = node['@id'];
  const problems = id === undefined || isAddress(id) ? [] : [`${type} has the @id "${id}"`];
  const replaced = vocabulary.supersededBy(type);
  if (replaced) problems.push(`${type} was replaced by ${replaced}`);
  for (const [name, value] of Object.entries(node)) {
    if (!keywords.includes(name))
      problems.push(...problemsOfProperty(type, name, value, vocabulary));
  }
  return problems;
}

function problemsOfProperty(
  type: string,
  name: string,
  value: unknown,
  vocabulary: Vocabulary,
): string[] {
  const place = `${type}.${name}`;
  const property = vocabulary.property(name);
  if (!property) return [`${place} does not exist`];
  const problems: string[] = [];
  const replaced = vocabulary.supersededBy(name);
  if (replaced) problems.push(`${place} was replaced by ${replaced}`);
  if (!property.domains.some((domain) => vocabulary.is(type, domain))) {
    problems.push(`${place}: the property belongs to ${property.domains.join(', ')}`);
  }
  for (const single of [value].flat()) {
    if (isNode(single)) problems.push(...problemsOfNode(single, vocabulary));
    if (!property.ranges.some((range) => fits(single, range, vocabulary))) {
      problems.push(`${place} is ${JSON.stringify(single)}, not ${property.ranges.join(' or ')}`);
    }
  }
  return problems;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Whether a value is what a property expects; an address may stand for the thing it leads to. */
function fits(value: unknown, range: string, vocabulary: Vocabulary): boolean {
  if (isNode(value)) return vocabulary.is(String(value['@type']), range);
  if (vocabulary.isEnumeration(range)) return vocabulary.isMember(String(value), range);
  const isData = dataTypes[range];
  return isData ? isData(value) : isAddress(value);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isAddress = (value: unknown) =>
  isText(value) && /^(?:https?|urn):/.test(value) && URL.canParse(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** ISO 8601, and a day that exists. */
const isDate = (value: unknown) =>
  isText(value) &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00Z`).toJSON()?.startsWith(value) === true;

const isTime = (value: unknown) =>
  isText(value) && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/.test(value);

const isDateTime = (value: unknown) => {
  const [date, time, ...more] = isText(value) ? value.split('T') : [];
  return isDate(date) && isTime(time) && more.length === 0;
};

const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: isText,
  URL: isAddress,
  Date: isDate,
  DateTime: isDateTime,
  Time: isTime,
  Number: isNumber,
  Integer: Number.isInteger,
  Float: isNumber,
  Boolean: (value) => typeof value === 'boolean',
};
