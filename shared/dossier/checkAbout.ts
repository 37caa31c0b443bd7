/** What is doubtful in what a dossier tells its readers: dates that are none or out of order, facts that nobody attests. */
import type { Step } from './about.ts';
import type { Dossier } from './dossier.ts';
import { type Finding, fieldPath } from './finding.ts';
import { isKnownDate, knownSpan } from './knownSpan.ts';

type Path = (string | number)[];

/** @param today `YYYY-MM-DD`: what is told as having been lies before it */
export function checkAbout(dossier: Dossier, today: string): Finding[] {
  const { about, history, people } = dossier;
  const facts = (['background', 'course', 'demands', 'outcomes', 'next'] as const).flatMap((list) =>
    about[list].flatMap(({ date }, index) => checkDate(date, ['about', list, index, 'date'], today)),
  );
  const attested = people.flatMap(({ attested: by }, index) =>
    by ? checkDate(by.date, ['people', index, 'attested', 'date'], today) : [],
  );
  const bare = history.flatMap(({ details, source }, index) =>
    details && !source ? [warning(['history', index], 'has details, and no source that says so')] : [],
  );
  return [...facts, ...attested, ...bare, ...checkOrder(about.course), ...checkRounds(about.course)];
}

function checkDate(date: string, path: Path, today: string): Finding[] {
  if (!isKnownDate(date))
    return [{ ...warning(path, `"${date}" is no date, or ends before it begins`), level: 'error' }];
  return knownSpan(date).from > today ? [warning(path, `${date} has not come yet`)] : [];
}

/** The oldest first: what stands out of order is likely to have a wrong date. */
function checkOrder(course: readonly Step[]): Finding[] {
  return course.flatMap(({ date }, index) => {
    const before = course[index - 1]?.date;
    if (before === undefined || knownSpan(before).from <= knownSpan(date).from) return [];
    return [warning(['about', 'course', index, 'date'], `${date} stands after ${before}: the oldest comes first`)];
  });
}

/** Numbers of rounds grow; some between them may be counted by some outlets only. */
function checkRounds(course: readonly Step[]): Finding[] {
  let last = 0;
  return course.flatMap(({ round }, index) => {
    if (typeof round !== 'number') return [];
    const before = last;
    last = round;
    if (round > before) return [];
    return [warning(['about', 'course', index, 'round'], `round ${round} stands after round ${before}`)];
  });
}

function warning(path: Path, message: string): Finding {
  return { level: 'warning', path: fieldPath(path), message };
}
