import { z } from 'zod';
import { beginsWithPrintedQuote } from './yaml-refusals.ts';

/** A schema's problem as a sentence for a writer: which field, what is wrong, what to do. */
export function problemText(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const text = textOf(issue, schema);
  return beginsWithPrintedQuote(issue.input)
    ? `${text} Nehmen Sie gerade Anführungszeichen: "…".`
    : text;
}

function textOf(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Das Feld „${issue.keys.join('“, „')}“ gibt es hier nicht. Erlaubt sind: ${knownFields(schema, issue.path).join(', ')}. Löschen Sie es oder berichtigen Sie den Namen.`;
    case 'invalid_type':
      if (issue.input === undefined) return `Das Feld „${field}“ fehlt. Ergänzen Sie es.`;
      return hasOwnText(issue)
        ? `Feld „${field}“: ${issue.message}`
        : `Das Feld „${field}“ braucht ${typeNames[issue.expected] ?? issue.expected}. Berichtigen Sie den Wert.`;
    case 'invalid_value':
      return `Das Feld „${field}“ ${issue.input === undefined ? 'fehlt' : 'kennt diesen Wert nicht'}. Erlaubt sind: ${issue.values.join(', ')}.`;
    case 'too_small':
      return `Das Feld „${field}“ ist zu klein. Der kleinste Wert ist ${Number(issue.minimum) + (issue.inclusive ? 0 : 1)}.`;
    case 'too_big':
      return `Das Feld „${field}“ ist zu groß. Der größte Wert ist ${issue.maximum}.`;
    default:
      return field ? `Feld „${field}“: ${issue.message}` : issue.message;
  }
}

/** Whether the schema itself says what the value must look like, and not the library. */
const hasOwnText = ({ message }: z.core.$ZodIssue): boolean => !message.startsWith('Invalid ');

const typeNames: Record<string, string> = {
  string: 'einen Text. Setzen Sie Zahlen und Wörter wie ja und nein in Anführungszeichen',
  number: 'eine Zahl ohne Anführungszeichen',
  int: 'eine ganze Zahl ohne Anführungszeichen',
  array: 'eine Liste: [eins, zwei]',
  object: 'eingerückte Felder',
  boolean: 'true oder false, ohne Anführungszeichen',
};

function knownFields(schema: z.ZodType, path: PropertyKey[]): string[] {
  const inner = path.reduce<unknown>(
    (current, key) => elementOf(current) ?? shapeOf(current)[String(key)],
    schema,
  );
  return Object.keys(shapeOf(inner));
}

function elementOf(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return elementOf(schema.unwrap());
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function shapeOf(schema: unknown): Record<string, unknown> {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  return {};
}
