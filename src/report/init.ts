/**
 * `factdiff init`: a commented facts.yaml. What most lineages agree on is written as a fact, with the passages it rests on as comments; where the
 * readings differ the best supported is the fact and the others follow as a TODO. They stand in the order given.
 */
import type { Proposal } from '../model/proposal.js';
import type { PlaceSpan } from '../model/report.js';
import { visible } from './escape/visible.js';
import { yamlComment, yamlList, yamlScalar } from './escape/yaml.js';
import { counted, firstInEachSource } from './findings.js';
import { shortPassage } from './passage.js';
import type { RenderInput } from './render.js';

const PASSAGES_SHOWN = 2;
const REACH = 60;

/** What stands where nothing was found to draft from. */
const NOTHING = [
  '# Nothing was found that could be a fact. One looks like this:',
  '#   - id: chair',
  '#     name: Ann Example',
  '#   - The bridge is 1,200 metres long.',
  'facts: []',
];

export function renderInit(proposals: readonly Proposal[], sources: readonly string[], input: Pick<RenderInput, 'text'>): string {
  const ids = new Set<string>();
  const open = proposals.filter((proposal) => proposal.others.length > 0).length;
  const head = [
    '# Facts that every source is checked against. Written by `factdiff init` from what the sources say:',
    '# read each one before you trust it, and delete what does not matter.',
    ...(open ? [`# ${counted(open, 'fact')} marked TODO: there the sources disagree.`] : []),
    'version: 1',
    `sources: ${yamlList(sources)}`,
    ...(proposals.length ? ['facts:'] : NOTHING),
  ];
  return `${[...head, ...proposals.flatMap((proposal) => ['', ...factLines(proposal, ids, input)])].join('\n')}\n`;
}

function factLines(proposal: Proposal, ids: Set<string>, input: Pick<RenderInput, 'text'>): string[] {
  const sources = firstInEachSource(proposal.spans);
  const out = [`${counted(proposal.lineages, 'lineage')}, ${counted(sources.length, 'source')}`, ...passages(proposal.spans, input)];
  for (const other of proposal.others)
    out.push(
      `TODO: ${counted(other.lineages, 'lineage')} ${other.lineages === 1 ? 'has' : 'have'} "${other.text}" instead`,
      ...passages(other.spans, input),
    );
  const comments = out.map((line) => `  ${yamlComment(line)}`);
  if (proposal.sentence !== null) return [...comments, `  - ${yamlScalar(proposal.sentence)}`];
  return [
    ...comments,
    `  - id: ${idOf(proposal, ids)}`,
    `    ${proposal.kind}: ${proposal.kind === 'set' ? setValue(proposal.value) : yamlScalar(proposal.value)}`,
    ...(proposal.is ? [`    is: ${yamlScalar(proposal.is)}`] : []),
    ...(proposal.speaker ? [`    speaker: ${yamlScalar(proposal.speaker)}`] : []),
    ...(proposal.about.length ? [`    about: ${yamlList(proposal.about)}`] : []),
  ];
}

const setValue = (value: string): string => yamlList(value.split(/,\s*/).filter((member) => member !== ''));

function passages(spans: readonly PlaceSpan[], input: Pick<RenderInput, 'text'>): string[] {
  return firstInEachSource(spans)
    .slice(0, PASSAGES_SHOWN)
    .map((span) => {
      const text = input.text(span.source);
      const passage = text === null ? null : shortPassage(text, span.start, span.end, REACH);
      const words = passage ? `${passage.before}${passage.span}${passage.after}` : span.text;
      return `  ${span.source}:${span.line}: ${words}`;
    });
}

/** Kebab-case words of the fact, unique in the file. */
function idOf(proposal: Proposal, ids: Set<string>): string {
  const words = visible([proposal.value, ...(proposal.kind === 'name' ? [] : proposal.about.slice(0, 2))].join(' '))
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = (words ?? []).slice(0, 5).join('-').slice(0, 48).replace(/-$/, '') || proposal.kind;
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
  ids.add(id);
  return id;
}
