import { describe, expect, it } from 'vitest';
import { ALERTABLE_KINDS } from '../../shared/detect/report.ts';
import { kindOf } from './headline.ts';

const en = { lang: 'en', published: '2026-01-06T10:00:00Z' };

describe('an English desk tells of a round', () => {
  it.each([
    ['round-scheduled', 'Israel and Syria agree to meet in Paris on Monday'],
    ['round-scheduled', 'Israel, Syria agree to resume talks in Paris on 20 January'],
    ['round-scheduled', 'Third round of Israel-Syria negotiations slated for 14 January'],
    ['round-scheduled', 'Israel and Syria will return to the negotiating table in Paris on 17 January'],
    ['round-scheduled', 'Stalled Israel-Syria talks to restart on Sunday'],
    ['round-opened', 'Negotiators from Israel and Syria sit down in Paris'],
    ['round-opened', 'Israel and Syria enter direct talks in Paris'],
    ['round-concluded', 'Israel and Syria complete first round of negotiations in Paris'],
    ['round-concluded', 'Curtain falls on Israel-Syria talks in Paris'],
    ['round-concluded', 'After ten hours, Israel and Syria call it a day in Paris'],
    ['round-postponed', 'No talks on Thursday: Israel and Syria need more time'],
    ['round-postponed', 'Israel-Syria talks in Paris fail to start after snowstorm'],
    ['agreement', 'Israel-Syria truce deal done, mediators say'],
    ['agreement', 'Israel and Syria nail down ceasefire terms'],
    ['breakdown', 'Syria declares talks with Israel dead'],
    ['breakdown', 'Israel pulls its delegation from talks with Syria'],
    ['breakdown', 'United States gives up mediation between Israel and Syria'],
  ])('as %s: %s', (kind, title) => {
    expect(kindOf(title, en)).toBe(kind);
  });
});

describe('an English desk tells of no round', () => {
  it.each([
    ['talks that are stalled', 'Stalled Israel-Syria talks cast a long shadow over UN summit', 'statement'],
    ['talks that stall elsewhere', 'Stalled Israel-Syria talks on the minds of summit guests', 'statement'],
    ['a deal that is close', 'Syria says deal with Israel close', 'statement'],
    ['the end of a year', "Israel expects agreement with Syria by year's end", 'statement'],
  ])('of %s', (_name, title, kind) => {
    expect(kindOf(title, en)).toBe(kind);
  });

  it.each([
    ['a deal with a stranger', 'Syria reaches deal with IMF as Israel war drags on'],
    ['diplomatic ties', 'Syria breaks off diplomatic ties with Israel'],
    ['an ambassador', 'Syria recalls ambassador from Israel'],
    ['a blockade that ends after talks', 'Syria ends blockade of Israeli village after talks'],
    ['an election put off ahead of talks', 'Israel postpones election ahead of Syria talks'],
    ['a crossing closed during talks', 'Israel closes border crossing with Syria during talks'],
    ['bankers', 'Israeli and Syrian central banks fail to agree on exchange rate'],
    ['gunfire', 'Israeli troops open fire on Syrian village'],
  ])('nor of %s', (_name, title) => {
    expect(ALERTABLE_KINDS).not.toContain(kindOf(title, en));
  });
});
