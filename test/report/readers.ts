/** The reports read back by what reads them elsewhere: strict parsers, schemas, and the rules of the hosts. */
import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';

const require = createRequire(import.meta.url);

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Strict XML 1.0; throws on the first fault. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    open.at(-1)!.text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return root.children[0];
}

export const elements = (element: XmlElement, name: string): XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => elements(child, name)),
];

/** Rows as objects, by the names of the first line. */
export const readCsv = (text: string): Record<string, string>[] => parseCsv(text, { columns: true, bom: true, record_delimiter: '\r\n' });

/** GitHub-flavoured Markdown to HTML, raw HTML let through: what is in the text as markup shows as an element. */
export const readMarkdown = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true, allowDangerousProtocol: true });

let sarif: { (log: unknown): boolean; errors: { dataPath: string; message: string }[] } | undefined;

/** Validates against the SARIF 2.1.0 schema that Microsoft's jest matchers ship (draft 4, so with the older ajv beside it); returns the faults. */
export function sarifFaults(log: unknown): string[] {
  if (!sarif) {
    const inside = createRequire(require.resolve('@microsoft/jest-sarif/package.json'));
    const Ajv = inside('ajv');
    const ajv = new Ajv({ schemaId: 'auto', validateSchema: false, allErrors: true, unknownFormats: 'ignore' });
    ajv.addMetaSchema(inside('ajv/lib/refs/json-schema-draft-04.json'));
    sarif = ajv.compile(inside('./lib/schemas/sarif-2.1.0-rtm.5.json'));
  }
  return sarif!(log) ? [] : sarif!.errors.map((error) => `${error.dataPath} ${error.message}`);
}

/** Validates with ajv; returns the faults. */
export function faults(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Workflow commands as the runner of GitHub Actions takes them: a line that starts with `::` (blanks before it allowed), or holds `##[`. */
export function readCommands(text: string): Command[] {
  const decoded = (data: string): string => data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return text.split(/\r\n|\n|\r/).flatMap((line): Command[] => {
    const found = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line) ?? (line.trimStart().startsWith('##[') ? ['', 'legacy', '', line] : null);
    if (!found) return [];
    const [, name, list, data] = found;
    const pairs = (list ?? '').split(',').filter((pair) => pair !== '');
    const properties = pairs.map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      decoded(
        pair
          .slice(pair.indexOf('=') + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      ),
    ]);
    return [{ name, properties: Object.fromEntries(properties), message: decoded(data) }];
  });
}

/**
 * The Reviewdog Diagnostic Format: a schema of our own, field for field after DiagnosticResult in reviewdog's published proto/rdf, and closed,
 * because a field that reviewdog does not know would be dropped in silence.
 */
export const RDJSON_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['diagnostics'],
  properties: {
    source: { $ref: '#/$defs/source' },
    severity: { $ref: '#/$defs/severity' },
    diagnostics: { type: 'array', items: { $ref: '#/$defs/diagnostic' } },
  },
  $defs: {
    severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
    source: { type: 'object', additionalProperties: false, properties: { name: { type: 'string' }, url: { type: 'string' } } },
    position: {
      type: 'object',
      additionalProperties: false,
      properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
    },
    range: {
      type: 'object',
      additionalProperties: false,
      required: ['start'],
      properties: { start: { $ref: '#/$defs/position' }, end: { $ref: '#/$defs/position' } },
    },
    diagnostic: {
      type: 'object',
      additionalProperties: false,
      required: ['message', 'location'],
      properties: {
        message: { type: 'string', minLength: 1 },
        location: {
          type: 'object',
          additionalProperties: false,
          required: ['path'],
          properties: { path: { type: 'string' }, range: { $ref: '#/$defs/range' } },
        },
        severity: { $ref: '#/$defs/severity' },
        source: { $ref: '#/$defs/source' },
        code: {
          type: 'object',
          additionalProperties: false,
          required: ['value'],
          properties: { value: { type: 'string' }, url: { type: 'string' } },
        },
        suggestions: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['range', 'text'],
            properties: { range: { $ref: '#/$defs/range' }, text: { type: 'string' } },
          },
        },
        original_output: { type: 'string' },
        related_locations: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['location'],
            properties: { message: { type: 'string' }, location: { $ref: '#/$defs/diagnostic/properties/location' } },
          },
        },
      },
    },
  },
} as const;

/** GitLab's Code Quality report: what its documentation asks of every entry. */
export const GITLAB_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1 },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
} as const;
