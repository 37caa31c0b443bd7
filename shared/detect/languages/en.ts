import type { LanguageTable } from './table.ts';
import { words } from './words.ts';

/** English. Headlines put the past into the present tense ("meet in Paris"): `present` is a weak past. */
export const en = {
  language: 'en',
  script: 'latin',
  functionWords: words`
    the, of, and, to, in, on, for, with, as, says, after, over, at, by, from, is
  `,
  governorReach: 4,
  light: words`
    hold, holds, held, has held, have held, will hold, host, hosts, hosted, has hosted, will host, join, joins,
    attend, attends, attended, has attended, have attended, will attend, is attending, are attending, convene,
    convenes, convened, will convene, is convening, gather, gathers, gathered, will gather, chair, chaired, oversaw,
    oversee, conduct, broker, brokers, mediate, participate, participated, has participated, have participated, will
    participate, participates, participating, is hosting, are hosting, is holding, are holding, conducted, travel,
    fly, reached, have reached, has reached, been reached, was reached, struck, sealed, clinched, reach, reaches,
    strike, strikes, seal, seals, clinch, clinches, pen, pens, ink, inks, initial, penned, inked, hammered out, hammer
    out, hammers out, decided, decide, decides, commit to, commits to, committed to, accepted, accepts, have accepted,
    produce, yield
  `,
  postNegations: ['not'],
  forms: {
    meet: {
      past: words`
        went on for, dragged on for, drag on for, drags on for, go on for, goes on for, carried on for, met,
        have met, has met, held talks, held a meeting, held meetings, held a round, held a new round,
        held direct talks, held a rare meeting, held discussions, held, was held, were held, has held, have held,
        took place, has taken place, sat down, sat across, convened, gathered, took part, participated, attended,
        came together, conferred, spoke face to face, brought together, lasted, discussed, hosted, oversaw, chaired,
        confirmed holding, engaged in, huddled, have held talks, has held talks, had talks, had met, have sat down,
        exchanged views, were hosted, was hosted, came face to face, spent hours, dined, conducted talks,
        conducted negotiations, negotiated, has hosted, have negotiated, has participated, have participated,
        has attended, talked all day, talked for, talked through, sat face to face, had a meeting, had a session,
        faced each other, saw each other, spent the day in talks, concluded a meeting, held a first meeting, lasts,
        met for talks, held their first meeting, held first talks, have wrapped up talks
      `,
      present: words`
        meet, meets, hold, holds, hold talks, holds talks, convene, convenes, gather, gathers,
        host, hosts, discuss, discusses, confer, engage in, engages in, face off at, join, joins, attend, attends,
        take place, takes place, come together, brokers, brings together, bring together, huddle, huddles, negotiate,
        negotiates, sits across, sit across, comes face to face, come face to face, conduct talks, conducts talks,
        talk for hours, talk all day, talks all day, talk through the night, face each other, spend day in talks,
        spend hours in talks, have talks, has talks
      `,
      progressive: words`
        officials meeting, delegations meeting, negotiators meeting, envoys meeting, teams meeting, sides meeting,
        diplomats meeting, holding talks, holding a new round, participates, participating, are meeting, is meeting,
        is being held, are being held, being held, is taking place, are taking place, taking part in, takes part in,
        take part in, participates in, participate in, participating in, is attending, are attending, are holding,
        is holding, are in talks in, currently meeting, meeting today, talks continue for second day,
        enter second day, enters second day, in second day, second day of, is hosting, are negotiating in,
        is negotiating in, are sitting down, are huddled, are hosting, being hosted, are gathering, are convening,
        in session, sitting down in, in progress, at the table since, face each other across, across the table,
        closeted, in direct session, in first session, in first direct session, huddled in, in closed session,
        behind closed doors in, talking in, enter third day, enters third day, third day of, enter fourth day,
        enters fourth day, fourth day of, enter final day, enters final day, into second day, into third day,
        are at the table, locked in talks, locked in, ongoing in, are sitting in, day two of, day three of,
        day four of, sitting across from, talking face to face, meeting now, meet as we speak
      `,
      future: words`
        on for, is on for, are on for, will meet, shall meet, will hold, will host, will be held, will take place,
        will attend, meeting set for, talks set for, meeting slated, talks slated, meeting planned for,
        slated for, lined up for, pencilled in for, penciled in for, booked for, pencil in, pencils in, pencilled in,
        set date for, sets date for,
        talks planned for, meeting expected, talks expected in, to be held, to take place, will sit down,
        will participate, will take part, will convene, will gather, will negotiate, will conduct, round planned,
        session planned, round set for, session set for, round scheduled, meet-up planned, on the calendar,
        be back at the table, will be back at, will see each other, go ahead, goes ahead, will go ahead,
        will proceed, will happen, will face each other, will send, will send delegation, is to host, are to host,
        are due at the table, talks set, summit set, summit planned, talks due, round due, meeting due, date set for,
        date fixed for, date agreed for, due at the table, due at table, due back at the table,
        due at the negotiating table, expected at the table, back at the table on, back at table next,
        return to the table on, to sit at the table, confirmed for, confirm date, confirms date, confirm attendance,
        confirms attendance, announce new round, announces new round, announced new round, announce date,
        announces date, schedule talks, schedules talks, schedule meeting, schedules meeting, agree to hold,
        agreed to hold, agree on date, set a date, sets a date, set talks, sets talks, will travel to, to travel to,
        next round on, next round in, to be venue, will be venue, to open on, to begin on, to start on, opens on,
        starts on, begins on, opens next, starts next, begins next
      `,
      infinitive: words`
        oversee, chair, mediate, participate, take part, be held, travel, fly, gather in, sit, be hosted, conduct,
        broker
      `,
      noun: words`
        round, session, fresh round, negotiations, negotiation, meeting, meetings, talks, summit, encounter,
        sit-down, round of talks, round of negotiations, negotiating round, discussions, parley, huddle, tête-à-tête,
        get-together, face-to-face, consultations, powwow, trilateral, negotiating session
      `,
    },
    begin: {
      past: words`
        were launched, have launched, has launched, commenced, has commenced, re-opened, reopened, relaunched,
        revived, began, have begun, has begun, kicked off, got under way, got underway, opened, resumed,
        have resumed, has resumed, restarted, started, has started, have started, arrived for, arrived in,
        arrived to, launched talks, launched a new round, was launched, reconvened, have got under way,
        has got under way, has kicked off, have kicked off, were resumed, was resumed, have restarted,
        returned to the table, have returned to the table, have opened, has opened, sat down to begin, were opened,
        began negotiating, started negotiating, have sat down, called to order, returned to talks,
        returned to negotiating table, picked up talks, got down to
      `,
      present: words`
        commence, commences, reopen, reopens, relaunch, relaunches, revive, revives, launches talks, re-start, begin,
        begins, kick off, kicks off, open, opens, resume, resumes, restart, restarts, start, starts, arrive for,
        arrives for, arrive in, arrives in, get under way, get underway, gets underway, gets under way, launch talks,
        reconvene, reconvenes, return to the table, returns to the table, go back to the table, sit down to,
        sits down to, reconvenes talks, back at table, back at the table, back at negotiating table,
        return to negotiating table, returns to negotiating table, return to talks, returns to talks, re-enter talks,
        get down to talks, gets down to talks, pick up talks, picks up talks, take up talks,
        sit down, sits down, enter talks, enters talks, enter direct talks, enters direct talks, enter negotiations,
        enters negotiations, enter into talks, enters into talks, face each other across the table,
        take their seats, takes its seat, embark on, embarks on, break the ice at, launch negotiations,
        launches negotiations, launch direct talks, launch direct negotiations, launch dialogue, launch peace talks
        
      `,
      progressive: words`
        gets going, get going, getting going, is getting going, gets off the ground, get off the ground, under way,
        underway, are beginning, is beginning, beginning today, starting today, are starting, is starting,
        are resuming, is resuming, are under way, is under way, are underway, is underway, begins today, begin today,
        starts today, start today, opens today, kicks off today, kick off today, resume today, resumes today,
        getting under way, kicking off, in full swing, opening today, doors close
      `,
      future: words`
        will begin, will resume, will start, will kick off, will open, will restart, will reconvene,
        will get under way, will be resumed, will return to the table, will relaunch, will return to the negotiating table,
        will return to negotiating table, will return to talks, will go back to the table, will sit down again,
        will come back to the table, will pick up where, will commence, will be launched, will reopen
      `,
      noun: ['resumption', 'opening of talks', 'start of talks'],
    },
    end: {
      past: words`
        drew to a close, came to an end, adjourned, ended, has ended, have ended, concluded, has concluded,
        have concluded, wrapped up, finished, closed, led to, yielded, produced, resulted in, emerged from, achieved,
        broke off for the day, drew to an end, have wrapped up, has wrapped up, came to a close, rose,
        adjourned until, adjourned till, broke up for the day, broke for the night, flew home, flew back,
        returned home, called it a day, has closed, have closed, is over for the day, wound up, has wound up,
        completed, has completed, have completed, over for now, over for today, over for the day, curtain falls on, curtain comes down on, curtain down on, rounded off,
        have rounded off, came away from, left the table after, broke off for the night, drew the curtain on,
        have finished, has finished, all done, ran its course, brought to a close, have brought to a close,
        parted without, ended inconclusively, ended inconclusive, broke up without
      `,
      present: words`
        draw to a close, draws to a close, come to an end, comes to an end, end, ends, conclude, concludes, wrap up,
        wraps up, yield, yields, produce, produces, lead to, leads to, close with, closes with, finish, finishes,
        complete, completes, round off, rounds off, come away from, comes away from, bring to a close,
        brings to a close, draw curtain on, draws curtain on, wraps, emerge from, emerges from, exit talks with,
        break up with, closes, close talks, close round, close session, close meeting, close summit, adjourn, adjourns, call it a day, calls it a day, fly home, flies home,
        head home, heads home, return home, wind up, winds up, break for the night, part without, parts without,
        part ways after, end inconclusively, ends inconclusively, end inconclusive, ends inconclusive,
        make headway in, makes headway in, report progress in, reports progress in, report progress after,
        hail progress after, hail progress in
      `,
      noun: ['conclusion of', 'end of talks', 'outcome of the meeting'],
    },
    postpone: {
      past: words`
        pushed to, moved to, pushed until, delayed until, rescheduled for, put on hold until, pushed off, postponed,
        put off, pushed back, delayed, rescheduled, cancelled, canceled, called off, deferred, shelved until,
        scrapped, been moved to, was moved to, been postponed, was postponed, were postponed, been cancelled,
        was cancelled, were cancelled, been put off, pushed back to, shelved, axed, slipped to, bumped to,
        suspended until, shifted to, shifted, deferred to, rearranged, held over, moved back, put back,
        has been put off, on ice until, frozen until, halted until, frozen for a, suspended for a, pushed,
        kicked back, on hold until, set back, rescheduled to, slipped, delayed by, delayed at, delayed to, is off,
        are off, are off until, meeting off, talks off until, off until, taken off calendar,
        fail to open, fails to open, fail to start, fails to start, fail to begin, fails to begin, failed to start,
        failed to open, failed to begin, no talks on, no talks today, no talks tomorrow, no talks this week,
        no meeting on, no meeting today, no meeting this week, no round on, no session on, called off at,
        rained off, snowed off, put back by, put off by, knocked back, slides to, slid to, pulled forward to,
        brought forward to, brought forward, adjourned sine die, mothballed
      `,
      present: words`
        postpone, postpones, delay, delays, cancel, cancels, reschedule, reschedules, puts off, pushes back,
        calls off, call off, shelve, shelves, defer, defers, push back, put off, scrap, scraps, slips to, slip to,
        rearrange, rearranges, shift, shifts, puts back, put back, holds over, moves back, deferring, bring forward, brings forward, mothball, mothballs,
        slides to, slide to, slips
      `,
      noun: words`
        postponement, postponement of, cancellation, cancellation of, delay in, deferral of, rescheduling of
      `,
    },
    agree: {
      past: words`
        committed to, decided, adopted, endorsed, okayed, agreed, have agreed, has agreed, signed, have signed,
        has signed, reached, have reached, has reached, been reached, was reached, struck, sealed, clinched,
        finalised, finalized, concluded a deal, concluded an agreement, been signed, was signed, initialled,
        initialed, accepted, came to terms, have accepted, approved, hammered out, penned, inked, thrashed out,
        concluded a pact, brokered a, come to an agreement, came to an agreement, have come to terms,
        have signed off, consented, settled on, settled, shook hands on, put pen to paper, put their names to,
        consented to, agreed to end, have settled, ratified, cut a deal, came to an understanding, reached agreement,
        signed up to, made peace, agreed peace, buried the hatchet, reached breakthrough, struck breakthrough,
        agreed terms, agreed truce, deal done, deal is done, deal reached, deal struck, deal sealed, deal signed,
        truce reached, ceasefire reached, accord reached, agreement reached, pact signed, truce agreed,
        ceasefire agreed, agreement signed, accord signed, treaty signed, came together on, nailed down,
        have nailed down, hashed out, wrapped up a deal, closed a deal, secured a deal, secured agreement, landed a deal
      `,
      present: words`
        commit to, commits to, decide, decides, adopt, adopts, endorse, endorses, approve, approves, accept, accepts,
        agree, agrees, sign, signs, reach, reaches, strike, strikes, seal, seals, clinch, clinches, finalise,
        finalize, finalises, finalizes, ink, inks, initial, hammer out, hammers out, come to terms, comes to terms,
        conclude a deal, concludes a deal, pen, pens, settle on, settles on, settle, shake hands on,
        put pen to paper, put names to, ratify, ratifies, cut deal, cut a deal, sign off on, sign up to, signs up to,
        ok, okay, make peace, bury hatchet, bury the hatchet, agree peace, agree terms, agree truce, clasp hands on,
        nail down, nails down, hash out, hashes out, wrap up deal, close deal, secure deal, land deal, bind themselves to,
        commit themselves to, forge deal, forge accord, forge pact, put seal on, formalise, formalize, formalises, formalizes,
        come to agreement, come to an agreement, come to an understanding, do deal, make deal, make a deal
      `,
      future: words`
        will sign, will agree, will reach, be signed, will be signed, will finalise, will finalize, expected deal,
        expected agreement, planned signing, will ink, will conclude, will seal, will strike, due to be signed
      `,
      infinitive: ['be reached', 'be finalised', 'be finalized'],
      noun: ['signing of'],
    },
    announce: {
      past: words`
        announced, unveiled, issued, released, established, set up, launched, created, declared, has announced,
        have announced, formed, activated, rolled out, instituted, inaugurated, put in place, opened a hotline
      `,
      present: words`
        announce, announces, unveil, unveils, issue, issues, release, releases, establish, establishes, create,
        creates, launch, launches, declare, declares, form, forms, set up, sets up, roll out, rolls out, unveil plan,
        inaugurate, inaugurates, put in place, institute
      `,
      future: ['will establish', 'will set up', 'will announce', 'will issue', 'will create', 'be announced'],
      noun: ['announcement of'],
    },
    break: {
      past: words`
        scuppered, sunk, sank, upended, stumbled, broke up, hit the rocks, hit a snag, hit a roadblock, in limbo,
        grounded to a halt, imploded, paused, put on hold, cut off, severed, frozen over, stalled, have stalled,
        has stalled, collapsed, have collapsed, has collapsed, broke down, broken down, have broken down, fell apart,
        fallen apart, fell through, fallen through, failed, have failed, has failed, deadlocked, walked out,
        broke off, suspended, froze, frozen, halted, derailed, hit a wall, ran aground, scuttled, foundered,
        ground to a halt, ran into, reached a dead end, reached an impasse, reached a deadlock, hit a dead end,
        hit an impasse, torpedoed, blocked, unravelled, unraveled, pulled out of, withdrew from talks, went nowhere,
        have frozen, has frozen, been suspended, been frozen, have foundered, has foundered, have hit a wall,
        bogged down, been derailed, have unravelled, stormed out, have ground to a halt, come to a standstill,
        came to a standstill, were suspended, was suspended, broken off, been broken off, blew up,
        have reached a dead end, have reached an impasse, have reached a deadlock, ended in acrimony,
        ended in failure, ended in collapse, ended in deadlock, ended in stalemate, ended in rancour,
        went off the rails, came off the rails, hit buffers, hit the buffers, ended in disarray, crumbled,
        fizzled out, fizzled, soured, unstuck, came unstuck, broke up in, dissolved in, was declared over, have died,
        went up in smoke, reached the end of the road, reached a stalemate, were abandoned, were broken off,
        fail to reach agreement, fails to reach agreement, failed to reach agreement, fail to reach deal,
        failed to reach deal, fail to reach accord, failed to reach accord, fail to agree, failed to agree,
        failed to strike a deal, fail to strike deal, failed to bridge, fail to bridge, missed deadline,
        missed the deadline, miss deadline, misses deadline, deadline passes, deadline passed, deadline expires,
        deadline expired
      `,
      present: words`
        unravel, unravels, scupper, scuppers, sink, sinks, upend, upends, stumble, stumbles, in limbo,
        grind to a halt, hit the rocks, hit obstacle, hits obstacle, hit an obstacle, implode, pause, pauses,
        withdraw from talks, withdraws from talks, pull out of, pulls out of, quit talks, quits talks,
        hit brick wall, run aground, lock horns, cut off, stall, stalls, collapse, collapses, break down,
        breaks down, fall apart, falls apart, fall through, falls through, fail, fails, walk out, walks out,
        break off, breaks off, hit snag, hit a snag, hits snag, hits a snag, hit deadlock, hit impasse, hit wall,
        hit dead end, reach dead end, reach deadlock, reach impasse, at an impasse, at impasse, at a dead end,
        at dead end, in deadlock, derail, derails, freeze, freezes, suspend, suspends, halt, halts, founder,
        hit roadblock, hits roadblock, hit a roadblock, hits a roadblock, scuttle, scuttles, torpedo, torpedoes,
        go nowhere, goes nowhere, storm out, storms out, blow up, blows up, bog down, come to a standstill,
        comes to a standstill, grinds to a halt, in tatters, in ruins, on ice, runs aground, hits a wall, hits wall,
        hits deadlock, hits impasse, reaches dead end, reaches deadlock, reaches impasse, reach an impasse,
        reach a dead end, reach a deadlock, founders, hits dead end, in a deadlock, at a standstill, at standstill,
        hits a dead end, hits an impasse, hit a wall, hit a dead end, hit an impasse, hit a deadlock, deadlocked,
        stonewall, stonewalls, end in acrimony, ends in acrimony, end in failure, ends in failure, end in collapse,
        ends in collapse, end in deadlock, ends in deadlock, end in stalemate, ends in stalemate, end in disarray,
        off the rails, come off the rails, talks are over, process is over, dialogue is over, is dead, are dead,
        talks die, talks dead, break up after, breaks up after, break up in, breaks up in, break up without,
        hit buffers, hits buffers, crumble, crumbles, fizzle, fizzle out, fizzles out, come unstuck, comes unstuck,
        end of the road, in collapse, in jeopardy after, lie in ruins, up in smoke, talks implode, hit the buffers,
        come to nothing, comes to nothing, come to naught, comes to naught, go up in smoke, end in tears,
        ends in tears, end in shouting, ends in shouting, end in recrimination, ends in recrimination,
        flounder, flounders, go off the rails, fall flat, falls flat, disintegrate, disintegrates, go to pieces
      `,
      noun: words`
        snag, last-minute snag, impasse, deadlock, dead end, dead-end, stalemate, breakdown, collapse of,
        breakdown of, failure of, suspension of, standstill, walkout, stumbling, logjam, gridlock, stumbling block,
        rupture in, derailment of, freeze in, freeze on
      `,
    },
    extend: {
      past: words`
        extended, prolonged, renewed, has extended, have extended, been extended, was extended, were extended, rolled
        over, have renewed, has renewed
      `,
      present: words`
        extend, extends, prolong, prolongs, renew, renews, roll over
      `,
      noun: words`
        extension of, renewal of, extension
      `,
    },
    quit: {
      past: words`
        walked away from, withdrew from, has withdrawn from, have withdrawn from, pulled out of, quit, abandoned,
        has abandoned, have abandoned, recalled, has recalled, called home, called back, terminated, has terminated,
        boycotted, walked out of, ended participation, has quit, have quit, left the table, pulled its,
        ended its role, ended mediation, scrapped talks, cut off talks, cut off dialogue, withdrew its delegation,
        withdrew its negotiators, pulled its negotiators, broke off talks, broke off negotiations,
        washed its hands of, bowed out, declared an end to, severed talks, stopped talks, stopped negotiations,
        gave up on talks, turned its back on talks, shut down talks, exited talks, walked off, bolted from,
        sent home, sent negotiators home, pulled plug on, pulled the plug on, cut ties, severed ties, pulled its delegation, gave up mediation,
        gave up mediating, declared talks dead, declared talks over, pronounced talks dead, stormed out of,
        backed out of, dropped out of, slammed the door on, closed the door on, ended negotiations with, killed off talks
      `,
      present: words`
        walk away from, walks away from, walk away, walks away, withdraw from, withdraws from, pull out of,
        pulls out of, quit, quits, abandon, abandons, recall, recalls, call home, calls home, terminate, terminates,
        boycott, boycotts, walk out of, walks out of, leaves the table, leave the table, call time on, calls time on,
        pull plug on, pulls plug on, pulls the plug on, will not attend, will not take part, refuses to attend,
        stays away from, stay away from, will not return to, tear up, tears up, ditch, ditches, walk away from table,
        walks away from table, cut off talks, cuts off talks, withdraws delegation, withdraws its delegation,
        withdraws negotiators, bow out, bows out, declares end to, calls off talks for good, break off talks,
        breaks off talks, break off negotiations, breaks off negotiations, scraps talks, scrap talks,
        calls a halt to, call a halt to, stop talks, stops talks, stop negotiations, stops negotiations,
        stop dialogue, stops dialogue, shuts dialogue, shuts down talks, give up on talks, gives up on talks,
        turns its back on talks, turns back on talks, ends dialogue, ends mediation, ends facilitation,
        ends its mediation, ends mediator role, no more talks, no more negotiations, no further talks,
        no further negotiations, no further rounds, rules out further talks, rule out further talks, cut ties,
        cuts ties, severs contacts, sever contacts, expels negotiators, sends negotiators home, sends home, walk off,
        walks off, bolts from, bolt from, exits talks, exit talks, pulls its delegation, pull their delegation, pulls delegation,
        pulls negotiators, gives up mediation, gives up mediating, abandons mediation, drops mediation,
        gives up role as mediator, declares talks, pronounces talks, storms out of, storm out of, flounces out of,
        ends negotiations with, ends peace talks with, breaks with talks, torpedoes talks, kills talks,
        slams door on, slams the door on, shuts door on, shuts the door on, closes door on, closes the door on,
        backs out of, back out of, drops out of, drop out of, exits, leaves negotiations, leaves talks for good
      `,
      noun: words`
        withdrawal from, recall of, boycott of, pull-out from
      `,
    },
  },
  cues: {
    inert: words`
      year s end, month s end, week s end, end of year, end of the year, end of month, end of the month, year-end,
      opens fire, open fire, opened fire, hold fire, holds fire, held fire, breaks silence, broke silence,
      break the silence, breaks ground, broke ground, holds territory, hold territory, held territory, holds election*,
      hold election*, held election*, holds drills, hold drills, holds exercise*, holds rally, holds hostage*,
      holds funeral, meets target*, meet target*, meet deadline, meets deadline, met deadline, meet criteria,
      meet requirements, meets conditions, meet conditions, joins forces, joins hands, joins chorus, reaches final,
      reach final, reaches border, reaches coast, strikes targets, strike targets, strikes positions,
      breaks siege, broke siege, breaks ranks, recalls ambassador*, recalled ambassador*, recalls its ambassador*,
      recall ambassador*, recalls envoy to, recalls reservists, signs contract, signs law, signs decree, signs arms,
      ends boycott, ended boycott, ends blockade, ended blockade, ends siege, ended siege, ends drill*, ends exercise,
      concludes drill*, concludes exercise*, opens inquiry, opens probe, opens investigation, opens embassy,
      opens bridge, launches attack*, launches raid*, launches offensive, launches missile*, launches drone*,
      launches probe, launches satellite*, sit-in, quits post, quits job
    `,
    inertThing: words`
      diplomatic ties, diplomatic relations, diplomatic row, diplomatic mission, diplomatic missions, diplomatic post,
      diplomatic immunity, diplomatic note, peacekeep*, peace prize, peace march, peace rally, security council session,
      security council meeting, cabinet meeting, cabinet session, party meeting, parliamentary session, court session,
      emergency session, training session, trading session, un session, assembly session, round of fire, round of strikes,
      round of sanctions, round of shelling, round of violence, round of fighting, round of airstrikes, round of funding,
      round of elections, round of voting, channel crossing, tv channel, television channel, channel 12, channel 13,
      trade deal with, arms deal, gas deal, loan deal, transfer deal, debt deal
    `,
    outsiders: words`
      central bank, central banks, airline, airlines, football federation*, football association*, clubs, company,
      companies, firms, carmaker*, unions, universities, university, museum*, artists, singer, singers, farmers,
      fishermen, prosecutors, broadcasters, publishers, scouts, chefs, orchestras, ballet, filmmakers
    `,
    oneSided: words`
      unilateral, unilaterally, one-sided
    `,
    leaves: words`
      leave, leaves, left, depart, departs, departed, have left, has left, leaving, departing
    `,
    backdrop: ['as', 'amid', 'amidst', 'while'],
    reaction: words`
      hails, hail, hailed, slams, slam, slammed, condemns, condemn, condemned, praises, praise, praised, blasts,
      blasted, criticises, criticizes, criticised, criticized, applauds, applauded, lauds, lauded, decries, decried,
      denounces, denounced, supports, backs, draws criticism, reacts, react, protest, protests, protesters,
      celebrates, welcomes, welcomed, welcome, mocks, defends, defended, questions, comments on, laments, downplays,
      downplayed, violates, violate, violated, violating, breach, breaches, breached, breaching, accuses, accuse,
      accused, complains, complained, broke agreement, broke deal, broke the
    `,
    talks: words`
      call it a day, calls it a day, called it a day, peace conference,
      round, session, talking, negotiators, rounds, talks, talk, negotiat*, meeting*, dialogue, discussion*,
      agreement*, deal, deals, pact, accord, accords, ceasefire, cease-fire, truce, mediat*, backchannel,
      back-channel, channel, contacts, normalization, normalisation, normalize, normalise, normalizing, normalising,
      peace, diplomacy, diplomatic, de-escalat*, deescalat*, understanding, understandings, rapprochement, broker*,
      summit, mechanism, joint statement, envoy, arrangement*, detente, treaty, proposal, deconfliction, corridor,
      the table, negotiating table, bargaining table, back to the table, at the table, parley, parleys, huddle,
      sit-down, gaps, sticking point, sticking points, red lines, concession, concessions, sign, signs, signed,
      signing, face-to-face, tete-a-tete, non-aggression, bargaining, détente, compromise, joint cell, table, agree,
      agrees, agreed, settle on, settles on, settled on, delegations, negotiating team, prisoner swap, swap,
      prisoner exchange, exchange of prisoners, hostilities, end of hostilities, roadmap, road map, adjourn,
      adjourned, reconvene, reconvenes, mediator, mediators, hotline, buffer zone deal, border work, protocol,
      memorandum, joint commission, working group
    `,
    future: words`
      to, will, shall, set to, set for, due to, due in, due on, expected to, expected, is expected, are expected,
      slated to, slated for, slated, scheduled to, scheduled for, scheduled, planned, plan to, plans to, planning to,
      upcoming, going to, preparing to, prepare to, prepare for, preparing for, prepares for, are to, is to,
      about to meet, forthcoming, is due to, are due to, prepares to, prepare, preparing, likely to, in line to,
      to see, to witness, to welcome, to receive, will see, will welcome, penciled in for, pencilled in for, due at,
      expected at, booked for, invited to, summoned to, called to, heading to, head to, heads to, bound for,
      to be in, to be at, to fly to, flying to, en route to, set date for, sets date for, fix date for,
      fixes date for, date for, agree date for, pencil in, pencils in, gear up for, gears up for, brace for,
      schedule, schedules, to gather
    `,
    coming: words`
      tonight, tomorrow, later today, later on, later this, later saturday, next week, next month, coming days,
      coming week, coming weeks, this evening, next days, next round, in the coming hours, later monday,
      later tuesday, later wednesday, later thursday, later friday, later sunday, next few days, within days,
      within hours, in hours, this monday, this tuesday, this wednesday, this thursday, this friday, this saturday,
      this sunday, this weekend, next monday, next tuesday, next wednesday, next thursday, next friday,
      next saturday, next sunday, next weekend, day after tomorrow, at the weekend
    `,
    vague: words`
      soon, in the near future, at some point, in due course, eventually, one day, in coming weeks,
      in the coming weeks, next month, coming months, later this month, later this year, before long,
      in the weeks ahead
    `,
    habitual: words`
      in recent weeks, recent weeks, recent months, in recent months, daily, regular, regularly, ongoing, frequent,
      repeatedly, continuous, several meetings, several rounds, series of meetings, a series of, secretly for months,
      for months, recently, on hold, on pause
    `,
    now: ['today', 'now', 'currently', 'this morning'],
    wish: words`
      need to, needs to, need, needs, must, has to, have to, ought to, urgent, asks, ask, asked, urges, urge, urged,
      calls on, call on, calls for, called on, called for, call for, ready to, ready, willing to, willing, wants,
      want, wants to, want to, wanted, hopes, hope, hopes to, hope to, seeks, seek, seeking, seeks to, seeking to,
      pushes, push, pushing, push to, pushes for, push for, offers to, offered to, open to, refuses, refuse, refused,
      refuses to, bid to, efforts to, effort to, trying to, try to, tries to, aims to, aim to, aimed at, working to,
      work to, works to, invites, invited, presses, pressing, press, pressures, wish to, eager to, vow to, vows to,
      pledge to, pledges to, demands, demand, consider, considering, considers, mulls, weighs, proposes, proposed,
      explores, exploring, explore, intends to, prospect of, prospects, chance of, chances of, favours, favors,
      welcomes, encourages, warns, opposes, invitation to, invitation
    `,
    maybe: words`
      must, unclear if, silent on, doubts over, doubt, could, may, might, would, should, if, possible, possibly,
      potential, potentially, unclear whether, whether, can, rumours, rumors, speculation, expects, no date,
      no date set, no new date, without a date, so far, yet
    `,
    nearDeal: words`
      close to, near, nearing, nears, on the verge of, on the brink of, on the cusp of, closer to, inch closer,
      edge closer, within reach, almost, nearly, about to, imminent, in sight, final stages, advanced stage,
      advanced stages, progress towards, progress toward, percent agreed, working on, towards a, toward a, draft,
      proposal, proposed deal, tentative, closing in on, last stages, in the works, moving towards, moving toward,
      expected deal, percent of, optimistic, optimism, hopeful, deadline, seeks, seek, working to, push for,
      pushes for, pushes, eyes, eyeing, advance towards, finalising, finalizing, inches closer, inching closer,
      moves closer, move closer, one step away, step closer, steps away, edging, edges closer, edging closer,
      very close, days away, weeks away, at an advanced, at hand, a step away, inches towards, inch towards,
      premature, too early, too soon to, in principle, deal close, agreement close, accord close, truce close,
      pact close, deal near, agreement near, expects agreement, expects deal, expect deal, expect agreement
    `,
    negation: words`
      not, no, never, without, nor, neither, isn t, aren t, won t, didn t, hasn t, haven t, wasn t, weren t, don t,
      doesn t, yet to, unlikely to, unlikely, rules out, ruled out, fail to, failed to, fails to, cannot,
      stops short of, ahead of any
    `,
    denial: words`
      deny, denies, denied, denying, refute, refutes, refuted, dismiss, dismisses, dismissed, rejects reports,
      rejects claims, rejects report, no truth, untrue, baseless, unfounded, false reports, denial
    `,
    retrospect: words`
      after, since, following, in wake of, in the wake of, despite, previous, previously, last round, earlier, had,
      had been, years ago, months after, weeks after, days after, ended months, before
    `,
    goesOn: words`
      talks go on, go on, goes on, will continue, still ongoing, have not stopped, not stopped, not collapsed,
      still on, remain on track, on track, not dead, talks ongoing, are ongoing, are continuing, but will resume,
      to be continued, but to meet again, but will meet again, but to resume, but agree to meet, but agreed to meet,
      yet, so far, as yet, talks continue
    `,
    deliverable: words`
      share intelligence, sharing intelligence, exchange intelligence, intelligence cooperation, information sharing,
      exchange of information, joint cell, liaison mechanism, communications cell, de-confliction mechanism,
      joint body, joint council, coordination mechanism, monitoring mechanism, ceasefire, cease-fire, truce,
      mechanism, cell, fusion cell, hotline, communication cell, coordination cell, joint committee, working group,
      working groups, roadmap, road map, joint framework, communication line, fusion mechanism, deconfliction line,
      intelligence sharing, intelligence-sharing, non-aggression, liaison office, joint commission,
      demilitarised zone, demilitarized zone, joint force, communications channel, prisoner swap, prisoner exchange,
      prisoners swap, swap of prisoners, exchange of prisoners, exchange prisoners, swap prisoners,
      release of prisoners, release prisoners, free prisoners, exchange of bodies, return of bodies, hostage release,
      end to hostilities, cessation of hostilities, cessation of fire, end hostilities, halt hostilities,
      stop firing, pullback, pull back troops, troop withdrawal, disengagement, border reopening, reopen border,
      reopen crossing, reopen crossings, border demarcation, buffer zone, humanitarian corridor, aid corridor,
      safe passage, monitoring commission, verification mechanism, peacekeeping force, timetable, annex,
      implementation plan, action plan, power sharing, power-sharing, water sharing, guarantees, lift blockade,
      lifting of blockade, free passage, non-aggression pact, border commission, peace accord, peace treaty,
      peace agreement, peace deal, ceasefire agreement, ceasefire deal, truce deal, truce agreement, truce extension
    `,
    document: words`
      joint statement, joint communique, trilateral statement, joint declaration, joint trilateral statement,
      declaration of principles
    `,
    pact: words`
      deal, agreement, pact, accord, treaty, understanding, understandings, peace deal, security pact, arrangement,
      memorandum, terms, framework, protocol, charter, settlement, compact, concord, peace accord, text, document,
      declaration
    `,
    soft: words`
      to continue, to meet again, to further talks, further talks, more talks, to hold more, to hold further,
      to hold another, another round, to another round, next round, to keep talking, to keep, to speed up,
      to accelerate, to step up, to de-escalate, agreement to de-escalate, on de-escalation, to resume,
      to reduce tensions, to ease tensions, to pursue, to carry on, to intensify, to move forward, to advance,
      to follow up, to restart, to hold talks, continued talks, on need, on the need, to talk, to maintain dialogue,
      to meet, to work, to cooperate, to quicken, to discuss, to see each other, to sit down again,
      to keep channels open, on agenda, on agenda for, on schedule, on date, on dates, on a date, to stay in touch,
      to form teams, to draft, to study, to reconvene, to talk again, to return
    `,
    joint: ['joint', 'trilateral', 'tripartite', 'three-way', 'common'],
    paper: ['statement', 'communique', 'declaration'],
    relay: words`
      according to, citing, cites, told, tells, tell, reported by, report, reports, reported, quoting, says, said,
      via, quoted by, writes, reveals, revealed
    `,
    speech: words`
      source, sources, source in, sources in, official in, diplomat in, diplomats in, officials said, says, said,
      tell, tells, told, announced, reported, reports, confirmed, confirms, according to, claims, claimed, stated,
      wrote, revealed, reveals, added, warned, warns, voiced, argues, saying
    `,
    topic: words`
      discuss, discusses, discussed, to discuss, over, about, regarding, concerning, on, amid, after, following, as,
      for, focused on, focusing on, aimed at, towards, toward, before, to push, to press, to advance, during, against
    `,
    with: ['with', 'alongside', 'opposite'],
    and: ['and', '&', 'with', 'versus'],
    between: ['between', 'among'],
    locative: ['in', 'at', 'near', 'inside'],
    round: ['round', 'session', 'cycle', 'rounds', 'meeting', 'trilateral', 'talks'],
    analysis: words`
      analysis, opinion, explainer, explained, editorial, op-ed, what we know, what to know, a look at, a look back, a
      review of, the review of, timeline, overview, commentary, interview, podcast, in depth, behind the scenes,
      behind-the-scenes, lessons, the case for, the case against, perspective, column, argues, fact check, factbox,
      q&a, newsletter, weekly roundup, roundup, recap, anniversary, in history, on this day, years on, years later,
      primer, book review, viewpoint, the downside, implications of, analysts say, experts say, this day, deep dive,
      long read, key takeaways, takeaways, winners and losers, things to know, five things, things standing, reader
      contribution, guest column, feature story, a feature on, essay, an essay on
    `,
    question: ['why', 'how', 'what', 'who', 'inside', 'can', 'could', 'does', 'should'],
    live: words`
      live, live updates, live blog, liveblog, as it happened, rolling coverage, live coverage, live reporting
    `,
    violence: words`
      strike, strikes, airstrike*, air raids, raid, raids, shelling, shells, incursion*, attack*, kill*, bomb*,
      troops, forces, invade*, advance into, advances, drone*, gunfire, clash*, occupation, soldiers, detain*,
      arrest*, tanks, missile*, idf to, push into, set up checkpoint, violence, fire, explosion*, wounded, injured,
      dead, assault, operation
    `,
    envoys: words`
      delegation, delegations, minister, ministers, foreign minister, top diplomat, ambassador, negotiator,
      negotiators, national security adviser, national security advisor, envoys, adviser, advisor,
      intelligence chief, fm, teams, team, mediators, chief negotiator, chief negotiators, representatives,
      foreign ministers, leaders
    `,
    duration: words`
      two hours, two hour, three hours, three hour, four hours, four hour, five hours, five hour, six hours,
      six hour, seven hours, seven hour, eight hours, eight hour, nine hours, nine hour, ten hours, ten hour,
      twelve hours, twelve hour, several hours, several hour, 2 hours, 2 hour, 3 hours, 3 hour, 4 hours, 4 hour,
      5 hours, 5 hour, 6 hours, 6 hour, 7 hours, 7 hour, 8 hours, 8 hour, 9 hours, 9 hour, 10 hours, 10 hour,
      11 hours, 11 hour, 12 hours, 12 hour, hours of, hours long, hours-long, hour-long, marathon, an hour of,
      half a day of, 90 minutes, minutes of, two-hour, three-hour, four-hour, five-hour, six-hour, all-day,
      all-night, two-day, three-day, day-long, daylong
    `,
    harms: words`
      undermine, undermines, undermined, undermining, threaten, threatens, threatening, threatened, jeopardise,
      jeopardises, jeopardize, jeopardizes, imperil, imperils, endanger, endangers, cloud, clouds, overshadow,
      overshadows, sabotage, sabotages, complicate, complicates, strain, strains, despite, risks, shake, shakes,
      cast doubt on, casts doubt on, casts shadow over, harm, harms, cast shadow over, cast a shadow over,
      casts a shadow over, hang over, hangs over, loom over, looms over, weigh on, weighs on, put at risk, puts at risk,
      poison, poisons, hamper, hampers, dog, dogs
    `,
    longAgo: words`
      last year, last month, last spring, last summer, last autumn, last fall, last winter, months ago, weeks ago,
      years ago, months earlier, weeks earlier, years earlier, a month ago, a year ago, earlier this year,
      months before, in the past
    `,
    ownBody: words`
      cabinet, security cabinet, war cabinet, parliament, advisers, advisors, lawmakers, legislators, party leaders,
      generals, faction leaders, opposition leader, defense chiefs, defence chiefs, tribal leaders, residents,
      settlers, community leaders, business leaders
    `,
    feared: words`
      risk of, at risk of, risks of, risk, warns of, warn of, warned of, warning of, fears, fear, fears of, feared,
      threat of, threatens to, threaten to, threatened to, danger of, brink of, verge of, avoid, avert, averting,
      avoiding, prevent, prevents, preventing, in case of, may lead to, to prevent, to avert
    `,
    agenda: words`
      on agenda, on the agenda, on the table, in focus, high on agenda, tops agenda, top the agenda, among topics,
      in spotlight, to be discussed
    `,
    aheadOf: words`
      ahead of, before, in the run-up to, on the eve of, prior to
    `,
    during: words`
      during, on the sidelines of, on the margins of
    `,
    which: words`
      which, who, whose
    `,
    again: words`
      again, next round, further round, another round, new round, follow-up, reconvene, reconvenes, next meeting,
      further talks, more talks, next session, further session, for next, to follow, will continue, next month
    `,
    judgement: words`
      constructive, productive, frank, fruitful, positive, substantive, serious, useful, cordial, businesslike,
      in-depth, candid, good, very good, difficult, tough, intense, worthwhile, encouraging, progress made, made
      progress, step forward, first step
    `,
    fruitless: words`
      without agreement, without an agreement, without a deal, without deal, without breakthrough,
      without a breakthrough, no breakthrough, without result, without results, without progress, no progress,
      no result, empty-handed, without resolution, no resolution, no workable solution, inconclusive, inconclusively,
      without accord, no accord, without any agreement, nothing to show, far apart, in acrimony, without handshake,
      without a handshake, no document, without a document, no joint statement, without joint statement,
      empty handed, without a word
    `,
    phone: words`
      by phone, by telephone, phone call, telephone call, phone conversation, telephone conversation, over the phone,
      on the phone, phoned, phones, calls with, call with, video call, held a call
    `,
    otherField: words`
      chamber of commerce, chambers of commerce, business leaders, traders, businessmen, football, cup, cup final,
      super cup, final, semi-final, friendly, league, tournament, match, athletes, film, festival, students, clerics,
      scholars
    `,
    lapsed: words`
      was to be, were to be, had been due to, was to have, were to have, had been set to, was supposed to, were
      supposed to, had been expected to, was meant to, were meant to
    `,
    sitting: words`
      day
    `,
  },
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday']],
  days: {
    today: 0,
    tonight: 0,
    'this evening': 0,
    'this morning': 0,
    tomorrow: 1,
    yesterday: -1,
    'last night': -1,
  },
  weeks: {
    'last week': -1,
    'this week': 0,
    'next week': 1,
    'earlier this week': 0,
    'coming days': 0,
    'coming week': 1,
  },
  ordinals: [
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', '4th'],
    ['fifth', '5th'],
    ['sixth', '6th'],
    ['seventh', '7th'],
    ['eighth', '8th'],
    ['ninth', '9th'],
    ['tenth', '10th'],
  ],
  complementizers: ['that'],
} satisfies LanguageTable as LanguageTable;
