import { describe, expect, test } from '@jest/globals';
import { Dictionary } from '../../src/text/data/dictionary.js';
import { canonicalSpelling } from '../../src/text/spelling/index.js';
import { SPELLING_PAIRS } from '../../src/text/spelling/pairs.js';

describe('accepted spellings', () => {
  test.each([
    ['organised', 'organized'],
    ['organisation', 'organization'],
    ['realising', 'realizing'],
    ['analysed', 'analyzed'],
    ['colour', 'color'],
    ['neighbours', 'neighbors'],
    ['labour', 'labor'],
    ['labourer', 'laborer'],
    ['harbour', 'harbor'],
    ['centre', 'center'],
    ['theatre', 'theater'],
    ['metres', 'meters'],
    ['defence', 'defense'],
    ['offence', 'offense'],
    ['licence', 'license'],
    ['travelled', 'traveled'],
    ['travelling', 'traveling'],
    ['cancelled', 'canceled'],
    ['jeweller', 'jeweler'],
    ['skilful', 'skillful'],
    ['fulfil', 'fulfill'],
    ['enrol', 'enroll'],
    ['programme', 'program'],
    ['catalogue', 'catalog'],
    ['dialogue', 'dialog'],
    ['grey', 'gray'],
    ['tyre', 'tire'],
    ['plough', 'plow'],
    ['mould', 'mold'],
    ['sceptical', 'skeptical'],
    ['anaesthetic', 'anesthetic'],
    ['paediatric', 'pediatric'],
    ['foetus', 'fetus'],
    ['manoeuvre', 'maneuver'],
    ['judgement', 'judgment'],
    ['ageing', 'aging'],
    ['adviser', 'advisor'],
    ['towards', 'toward'],
    ['whilst', 'while'],
    ['learnt', 'learned'],
    ['aluminium', 'aluminum'],
    ['jewellery', 'jewelry'],
    ['enquiry', 'inquiry'],
    ['cheque', 'check'],
  ])('%s is %s', (other, american) => {
    expect(canonicalSpelling(other)).toBe(american);
    expect(canonicalSpelling(american)).toBe(american);
  });
  test.each([
    'advertise',
    'exercise',
    'surprise',
    'four',
    'hour',
    'your',
    'glamour',
    'police',
    'promise',
    'feeling',
    'called',
    'story',
    'vice',
    'patel',
    'check',
    'tire',
    'does',
    'shoe',
    'canoe',
    'israel',
    'wise',
    'rise',
    'our',
    'pour',
    'tour',
    'acre',
    'massacre',
    'genre',
  ])('%s stays itself', (form) => {
    expect(canonicalSpelling(form)).toBe(form);
  });
  test('hyphened words part by part', () => {
    expect(canonicalSpelling('grey-haired')).toBe('gray-haired');
  });
  test('no canonical form is itself respelt: one step always suffices', () => {
    for (const [form] of new Dictionary(SPELLING_PAIRS).entries()) {
      const canonical = canonicalSpelling(form);
      expect(canonical).not.toBe(form);
      expect([form, canonicalSpelling(canonical)]).toEqual([form, canonical]);
    }
  });
});
