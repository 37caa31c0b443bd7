/** Words that bend the meaning of the act beside them, or of the whole item. */
export const CUES = [
  /** Any word for talks, contacts or their result: without one the item is not about talks. */
  'talks',
  /** Makes the verb or noun beside it future: "will", "set to", "من المقرر", "צפוי". */
  'future',
  /** Time that has not come: "tonight", "tomorrow", "next week". */
  'coming',
  /** "soon": a future without a day. */
  'vague',
  /** "in recent weeks": a past without a day. "daily", "ongoing": a habit, not an occasion. */
  'habitual',
  /** "today" and what else says that the act is going on now. */
  'now',
  /** Wanting, asking, being ready: the verb after it is a wish. */
  'wish',
  /** "could", "may", "if". */
  'maybe',
  /** "risk of", "warns of": what comes after it has not happened. */
  'feared',
  /** Near a deal, working on one, percentages of one. */
  'nearDeal',
  /** "not", "no", "never". */
  'negation',
  /** "denies", "refutes". */
  'denial',
  /** What comes after it lies behind: "after", "since", "following". */
  'retrospect',
  /** Says beside a name that it is what will be spoken about: "on the agenda". */
  'agenda',
  /** A body of one side alone: "cabinet", "parliament". */
  'ownBody',
  /** Who acts for no government: a company, a union, artists, a court. What they sign, hold or put off are not the talks. */
  'outsiders',
  /** A body that sits for itself, of one side or of many states: a council, a committee, a federation. What it opens, ends or puts off is its own session. */
  'gathering',
  /** Says after an act that it was long ago: "last year", "months ago". */
  'longAgo',
  /** Says that talks go on in spite of trouble. */
  'goesOn',
  /** A named thing that an agreement makes: ceasefire, mechanism, cell. */
  'deliverable',
  /** A document that is itself the agreement: "joint statement". */
  'document',
  /** "joint", "trilateral", and "statement", "communiqué": together, whatever names stand between, they are a document. */
  'joint',
  'paper',
  /** "deal", "agreement", "pact". */
  'pact',
  /**
   * What comes after it was agreed before, and is only carried out, kept or broken: "under", "as part of", "remains
   * committed to", "بموجب". Behind its word where a language says so (`locativeAfter`).
   */
  'inForce',
  /** "but", "لكن": what one side says behind it takes away from what both are said to have done. */
  'contrast',
  /** "overcome", "way out of", "تجاوز": the standstill that it is said of is to end, or has ended. */
  'overcomes',
  /** "if", "unless", "إذا": where a sentence begins with it, what its main clause tells has not happened either. */
  'condition',
  /** What is laid before the other side ("proposal", "הצעה"): the verb that puts off a meeting turns it down. */
  'offer',
  /** What is agreed without a deliverable: to go on, to meet again, to speed up. */
  'soft',
  /** What comes beside it is the outlet that the news is taken from: "according to", "told", "نقلا عن". */
  'relay',
  /** Praises, condemns or protests against what happened: news of the reaction, not of the act. */
  'reaction',
  /** Says of an act named before it what somebody thinks of it ("is only natural", "would be a mistake"): a comment on it, not the news of it. */
  'verdict',
  /** "after", and nothing else that looks back: who speaks after talks has held them. */
  'afterwards',
  /** Asks others to come: "invites", "convie". What they are asked to do stands behind them. */
  'invites',
  /** Someone speaks. */
  'speech',
  /** What comes after it is the subject spoken about, no longer who meets. */
  'topic',
  /** "with": the other side of the talks comes after it. */
  'with',
  /** Joins two names to a pair. */
  'and',
  /** "between". */
  'between',
  /** "in", "at". */
  'locative',
  /** "round", "session". */
  'round',
  /** Analysis, opinion, explainer, review, interview, anniversary. */
  'analysis',
  /** "experts", "analyst": with a colon behind it, what follows is analysis; elsewhere experts may themselves be the envoys. */
  'commentator',
  /**
   * "Fake news", "satire", "poll", "on this day", "25 years ago": at the head of a headline, with a colon behind it, what
   * follows is not so, is only thought, or was long ago.
   */
  'label',
  /** "New novel", "TV series", "the day when": what the two do in it is made up or remembered. */
  'story',
  /** "averted", "abgewendet", "נמנע": the failure or delay that it is said of did not come. */
  'averted',
  /** "predicts", "prophezeit", "يرجح": what it names is only thought to come. */
  'foretells',
  /** "nor", where it denies only what stands behind it: "weder … noch". */
  'nor',
  /** "Forged", "by mistake", "a simulation": in a lead, what its headline told is not so. */
  'takenBack',
  /** Asks rather than tells, also without a question mark. */
  'question',
  /** "live updates". */
  'live',
  /** Strikes, raids, incursions. */
  'violence',
  /** A measured time that a meeting took: "five hours", "שעתיים". */
  'duration',
  /** Does harm to what comes after it ("undermines", "threatens"), which is then not what is told. */
  'harms',
  /** Sets what comes after it behind something else: "as talks stall", "amid stalled talks". */
  'backdrop',
  /** Goes away from a city: after talks it means that they are over. */
  'leaves',
  /** Delegation, minister: people who meet for a side. */
  'envoys',
  /** "ahead of", "before": what comes after it is still to come, and not what is told. */
  'aheadOf',
  /** "during", "on the sidelines of": the talks after it are where something else was said or done. */
  'during',
  /** Relative pronouns: what comes after one describes the name before it. */
  'which',
  /** "again", "further", "another": beside what is to come, it means the next round, not this one. */
  'again',
  /** How those who met call their talks: "constructive", "frank", "productive". After a round it is its report. */
  'judgement',
  /** Says of talks that ended that nothing was agreed: "without agreement", "no breakthrough". */
  'fruitless',
  /** "by phone", "call": a conversation, no round. */
  'phone',
  /** Words of another field in which two countries meet: "final", "chamber of commerce", "traders". */
  'otherField',
  /** "day" as a count of sittings: the second and later days of talks are a round that goes on. */
  'sitting',
  /** What comes after it was planned once: "was to be", "كان من المقرر". */
  'lapsed',
  /** "for two days", "until next week": talks that stop so long are only put off. */
  'until',
  /** "unilateral": what one side declares by itself is no agreement of the two. */
  'oneSided',
  /** A phrase in which a word of another cell does not mean what it does elsewhere ("غير مباشرة", indirect, is no "غير", not). */
  'inert',
  /** As `inert`, of a word for talks: "shuttle tour" has a "round" in it, "peacekeepers" have "peace". */
  'inertThing',
  /** What else can be put off: "visit", "election", "hearing". */
  'occasion',
  /** With its "to" or "on", what leaves all open when two agree on it: "to consider", "to negotiate", "to reject", "on nothing". */
  'lesser',
  /** As `lesser`, of who shall mediate: "on a mediator". */
  'goBetween',
  /** "awaits": beside what one side agreed to, the other has not. */
  'awaits',
] as const;
export type Cue = (typeof CUES)[number];

/** Only asked for by name: to every other rule, and to the weights of the wording, these are words that mean nothing. */
export const ASKED_BY_NAME: ReadonlySet<Cue> = new Set<Cue>([
  'gathering',
  'occasion',
  'lesser',
  'goBetween',
  'awaits',
  'story',
  'averted',
  'foretells',
  'nor',
  'takenBack',
]);
