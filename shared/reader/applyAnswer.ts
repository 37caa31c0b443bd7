/** What an item tells once a reader has been asked: rules and reader, merged into one detection with its reasons. */
import { type Detection, isAlertable, type Readings, type Reason, type Report } from '../detect/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { ReaderAnswer } from './answer.ts';
import { decideEvidence } from './decideEvidence.ts';
import { readDay, readKind, readPlace } from './readSlots.ts';

/** `answer` null: it did not answer in time or not as it should, and the rules decide as if there were no reader. */
export function applyAnswer(detection: Detection, answer: ReaderAnswer | null, dossier: Dossier): Detection {
  const readings: Readings = { rules: rulesWord(detection), reader: answer && readerWord(answer) };
  if (answer === null)
    return detection.outcome === 'report' ? { ...detection, report: { ...detection.report, readings } } : detection;
  return dossier.policy.reader.decides
    ? decide(detection, answer, dossier, readings)
    : veto(detection, answer, readings);
}

/** The reader decides relevance, kind, denial, place and day; who speaks and who is named is the rules' business. */
function decide(detection: Detection, answer: ReaderAnswer, dossier: Dossier, readings: Readings): Detection {
  if (!answer.relevant) return dropped(detection, answer);
  const rules = detection.outcome === 'report' ? detection.report : null;
  const base = rules ?? (detection.outcome === 'dropped' ? detection.draft : null);
  if (base === null) return detection;
  const told = readKind(answer, rules);
  const { evidence, supportsOnly, reason } = decideEvidence(told, answer, rules, dossier.policy.reader.sure);
  const report: Report = {
    ...base,
    kind: told.kind,
    denies: told.denies,
    evidence,
    supportsOnly: supportsOnly || isLive(base),
    place: readPlace(answer, dossier),
    date: readDay(answer, told.kind, base.published),
    // The rules count the round of what they read: where the reader reads something else, it may be another's number.
    ordinal: rules?.kind === told.kind ? base.ordinal : null,
    reasons: [...base.reasons, told.reason, reason],
    readings,
  };
  return { outcome: 'report', report, mentions: detection.mentions };
}

/** It may take away: what it finds elsewhere is dropped, what it finds to tell nothing may support others. */
function veto(detection: Detection, answer: ReaderAnswer, readings: Readings): Detection {
  if (detection.outcome === 'dropped') return detection;
  if (!answer.relevant) return dropped(detection, answer);
  const agrees = answer.alertable && !answer.denied && answer.kind !== null && isAlertable(answer.kind);
  if (agrees) return { ...detection, report: { ...detection.report, readings } };
  const reason = { rule: 'reader.veto', note: `the reader finds no news in it: ${quote(answer)}` };
  const { report } = detection;
  return {
    ...detection,
    report: { ...report, supportsOnly: true, evidence: 'mention', reasons: [...report.reasons, reason], readings },
  };
}

function dropped(detection: Detection, { sure }: ReaderAnswer): Detection {
  const before = detection.outcome === 'report' ? detection.report.reasons : detection.reasons;
  const reason: Reason = { rule: 'reader.elsewhere', note: `the reader finds it not to be about the talks (${sure})` };
  return {
    outcome: 'dropped',
    drop: 'not-about-talks',
    reasons: [...before, reason],
    mentions: detection.mentions,
    draft: null,
  };
}

/** A live page changes under its headline, whoever reads it. */
function isLive({ reasons }: Report): boolean {
  return reasons.some(({ rule }) => rule === 'live.headline');
}

function rulesWord(detection: Detection): string {
  if (detection.outcome === 'dropped') return `dropped: ${detection.drop}`;
  const { kind, denies } = detection.report;
  return denies ? `denied ${kind}` : kind;
}

function readerWord({ kind, denied, sure, words }: ReaderAnswer): NonNullable<Readings['reader']> {
  return { kind, denies: denied, sure, words };
}

function quote({ words }: ReaderAnswer): string {
  return words === null ? 'no words' : `"${words}"`;
}
