import type { LanguageTable } from './table.ts';
import { numbered, rows, words } from './words.ts';

/** English. Headlines put the past into the present tense ("meet in Paris"): `present` is a weak past. */
export const en = {
  language: 'en',
  script: 'latin',
  peoples: { istan: [''] },
  functionWords: words`the, of, and, to, in, on, for, with, as, says, after, over, at, by, from, is`,
  governorReach: 4,
  light: words`
    accept(s|ed), at (one|same|the same) table, (has|have) (a deal|attended|held|participated|reached), attend(|s|ed),
    been reached, bridged, broker(|s), cement(|ed), chair(|ed), clinch(|ed|es), commit(|s) to, committed to,
    conduct(|ed), convene(|d|s), (second|third|fourth) day of, decide(|d|s), enter(|s) final day,
    enter(|s) (second|third|fourth) day, fly, forge(|d), gather(|s|ed), hammer(|s|ed) out, has hosted,
    have (accepted|an agreement|deal|ironed out|worked out), held, (is|are) (attending|holding|hosting), hold(|s),
    host(|s|ed), in same room, in second day, in the same room, initial, ink, inked, inks, into second day,
    into third day, ironed out, is convening, join(|s), mediate, oversaw, oversee, parley(|ed), participat(e|ed|es|ing),
    patch(|ed) up, pen, penned, pens, produce, reach(|ed|es), seal(|s|ed), sew(|ed) up, sewn up, sorted out, strike(|s),
    struck, tied up, (get|got|sat|sit) together, travel, under one roof, was reached,
    will (attend|convene|gather|hold|host|participate), worked out, yield
  `,
  postNegations: ['not', 'no', 'nothing', 'none'],
  forms: {
    meet: {
      past: words`
        (had|held) (a|a first|their first) meeting, (sat around|sat round|shared) a table, attended, came eye to eye,
        came face to face, carried on for, chaired, compared notes, conducted negotiations, conferred,
        confirmed holding, convened, dined, discussed, dragged on for, drag(|s) on for, engaged in,
        exchanged (drafts|papers|proposals|views), faced each other, gathered, go on for, goes on for, had a session,
        had first contact, had met, has attended, has met, has taken place, have (huddled|met|negotiated|sat down),
        held (|a new round|a round|discussions|meetings), (has|have) (conferred|held|held talks|participated),
        (|has|was|were) hosted, huddled, last(s|ed), (concluded a|had a secret|had been|held a rare) meeting, met,
        met behind closed doors, met face to face, met in secret, met privately, met quietly, met secretly,
        negotiated (|into the night|through the night), oversaw, parleyed, participated, sat across,
        sat down (|face to face), sat face to face, sat opposite, saw each other (|face to face),
        sounded each other out, spent hours, spoke (at length|face to face), swapped notes, talked (all day|for|
        for hours|into the night|late into the night|through|through the night|till dawn|until dawn), (conducted|
        had their first|have wrapped up|held direct|held first|met for|spent the day in|spent the night in|
        spent the weekend in|spent three days in|spent two days in) talks, (had|held) talks,
        (brought|came|got|put their heads|sat|sat down) together, took part, took place, traded (proposals|views),
        was held, went face to face, went on for, were (closeted for|held|locked in talks for)
      `,
      present: words`
        attend(|s), bring(|s) together, brokers, come eye to eye, come(|s) face to face, compare(|s) notes,
        conduct(|s) talks, confer(|s), convene(|s), discuss(|es), engage(|s) in, exchange (drafts|papers|proposals),
        face each other, face off at, gather(|s), go face to face, goes face to face, have a secret meeting,
        have first contact, hold(|s) (|talks), host(|s), huddle(|s), join(|s), meet (behind closed doors|in secret|
        privately|quietly|secretly), meet(|s) (|face to face), negotiate(|s), parley, see each other face to face,
        sit (round|around) a table, sit(|s) (across|opposite), sound each other out,
        spend (day|hours|night|the day|the night|weekend) in talks, take(|s) place, talk for hours,
        talk (into|late into|through) the night, talk till dawn, talk until dawn, (has|have|hold secret) talks,
        talk(|s) all day, (come|get|put heads|sit) together, trade proposals
      `,
      progressive: words`
        (talks|negotiations|round|dialogue) (resuming|restarting|reconvening) (in|today),
        are convening, are facing each other, are gathering, are huddled, are in talks in, are parleying,
        are sitting (in|down), are talking (in|again), around the table in, at the table since, behind closed doors in,
        (is|are) (attending|being held|holding|hosting|meeting|negotiating in|still talking|taking place),
        being (held|hosted), closeted, day four of, (second|third|fourth) day of, day three of, day two of,
        enter(|s) final day, enter(|s) (second|third|fourth) day, face each other across, holding a new round,
        holed up together, huddled in, in (|closed|closed door|closed-door|direct|face-to-face|first|first direct)
        session, in direct talks in, in progress, in same room, in the same room, into third day,
        locked in (|negotiations|talks), meet as we speak, (currently|delegations|diplomats|envoys|negotiators|
        officials|sides|teams) meeting, meeting (now|today), ongoing in, (are sitting|take seats|take their places|
        take their seats|takes her seat|takes his seat) opposite, participat(e|es|ing) in, participat(es|ing),
        (in|into|talks continue for) second day, sitting (across from|down in), (across the|are at the|around one|
        around the same|at one|at same|at the same|round the same) table, tak(e|es|ing) part in,
        talking (face to face|in|right now), (deep in|holding|holed up in|in first direct) talks, under one roof
      `,
      future: words`
        accept(|s|ed) invitation (|to), accept(|s) invite, agree on date, agree(|d) (venue|to hold),
        (go|goes|will go) ahead, announce(|d|s) new round, announce(|s) date, are on for, are to host,
        (due|to sit|are due|be back|will be|due back|expected) at the table, (days|hours) away from first,
        back at (table next|the table on), (to|will) (be held|be venue|send delegation|take place|travel to),
        begins (on|next), booked for, call(|s) both sides to, choose(|s) venue, circle(|s) date, confirmed for,
        confirm(|s) (attendance|date), convene sides for, convoke(|s), count(|ing) down to,
        date (agreed for|fixed for|set for), due at (|the negotiating) table, expected to sit, has a date with,
        have a date (in|for), is on for, is to host, lined up for, meet-up planned,
        meeting (due|is on|looms|set for|expected), name delegation(|s), names delegation,
        name(|s) (negotiators|team for), next meet, next meeting (in|on), (date of|dates for|venue for) next round,
        next session (in|on), next to meet, on for, on the calendar, opens (on|next), pencilled in,
        pencil(ed|led) in for, pencil(|s) in, pick(|s) venue, put date on, put(|s) a date on, return to the table on,
        round (due|is on|looms|planned|scheduled|set for), (new|next|fresh) round (in|on), rsvp,
        schedule(|s) (talks|meeting), session (planned|set for), set(|s) (talks|a date|date for), shall meet,
        slated for, (talks|meeting) (planned for|slated), starts (on|next), summit (set|looms|planned),
        summon sides for, take(|s) up invitation, (countdown to|date for|venue for|will attend|will fly for|will join|
        will travel for) talks, talks (are on|due|expected in|loom|set|set for), to be received by, to begin on,
        to open on, to resume (negotiations on|talks on), to return to (table|the table),
        to send (envoys|negotiators|team), to start on, (agree on|chosen as|named as|picked as|settle on) venue, will
        (attend|be back at|be in the same room|come face to face|come together|conduct|confer|convene|face each other|
        gather|gather again|happen|hold|host|huddle|meet|negotiate|parley|participate|proceed),
        will (see each other|send|sit down|sit opposite|take part)
      `,
      infinitive: words`
        oversee, chair, mediate, participate, take part, be held, travel, fly, gather in, sit, be hosted, conduct,
        broker
      `,
      noun: words`
        round (|of negotiations|of talks), session, fresh round, negotiation(|s), meeting(|s), talks, summit, encounter,
        sit-down, negotiating (round|session), discussions, parley, huddle, tête-à-tête, get-together, face-to-face,
        consultations, powwow, trilateral
      `,
    },
    begin: {
      past: words`
        arrived (in|to|for), (has|have) (been launched|been resumed|begun|commenced|got going|got under way|kicked off|
        started), began, began negotiating, broke the ice, called to order, commenced, curtain (rose on|went up on),
        dived into, embarked on, entered (|into) (negotiations|talks), first words exchanged, got back to talking,
        got down to, (|have) got down to business, got going, got off the ground, got to work, got under way,
        got underway, have restarted, have sat down, ice (|is) broken, jump-started, kick-started, kicked off,
        launched (a new round|into), (has|has been|have|have been|were) opened, opened (|a new chapter of),
        picked up the thread(|s), picked up where (|they left off), plunged into, raised the curtain on, re-opened,
        rebooted, (has|was|have|were) (launched|reconvened|resumed), reconvened, rekindled, relaunched, reopened,
        restarted, restored (contact|dialogue), resumed, resurrected, revived, sat down to begin, set in motion,
        set rolling, set to work, started (|negotiating), (are back at the|returned to negotiating|sat down at the)
        table, (have re-entered|have returned to|launched|picked up|re-entered|returned to) talks,
        (came|came back|got back|have come|have come back|have gone back|have returned|returned|went back) to the table,
        took their (seats|places), took up (negotiations|talks), unfroze, was inaugurated, were inaugurated
      `,
      present: words`
        are off, arrive(|s) (in|for), back around (table|the table), back at (table|the table),
        back (at negotiating|round the) table, back to (talks|the table), begin(|s), break (ice|the ice at),
        break(|s) the ice, come(|s) (|back) to the table, commence(|s), curtain (goes up on|rises on|up on),
        dive(|s) into, embark(|s) on, enter(|s) (direct talks|into talks|negotiations|talks),
        face each other across the table, gavel in, get cracking, gets off the ground,
        get(|s) (back to table|back to the table|down to business|down to talks|to work on|under way|underway),
        go at it again, go back to (talks|the table), jump-start(|s), kick-start(|s), kick(|s) off, kickstart(|s),
        launch dialogue, launch direct (negotiations|talks), launch(|es) (into|negotiations|talks), open(|s),
        pick up (the thread|threads|where they left off), pick(|s) up (talks|where), plunge(|s) into,
        raise(|s) (|the) curtain on, re-open(|s), re-start, reboot(|s), reconvene(|s), rekindle(|s), relaunch(|es),
        reopen(|s), restart(|s), restore dialogue, resume(|s) (|dialogue), resurrect(|s),
        return(|s) to (negotiating table|talks|the table), revive(|s), set ball rolling, set(|s) in motion,
        sit(|s) down (|to), start(|s), take seats, take their (place|seats), takes (her|his|its) seat,
        take(|s) (their places|up negotiations|up talks), (back in|come back to|goes back to|launch peace|re-enter|
        reconvenes) talks, unfreeze(|s)
      `,
      progressive: words`
        get(|s) (going|off the ground), getting going, (is|are) (beginning|getting going|getting under way|kicking off|
        opening|resuming|starting|under way|underway), (|now|already|finally|getting) under way, underway,
        beginning today, start(|s|ing) today, begin(|s) (now|today), open(s|ing) today, kick(|s) off today,
        resume(|s) today, kicking off, in full swing, doors close, off and running, are restarting,
        (|has|have) just begun, just started, starting now
      `,
      future: words`
        will (be launched|be resumed|begin|come back to the table|commence|get under way|go back to the table|kick off|
        open|pick up where|reconvene|relaunch|reopen|restart|resume|return to negotiating table),
        will (return to talks|return to the negotiating table|return to the table|sit down again|start)
      `,
      noun: ['resumption', 'opening of talks', 'start of talks'],
    },
    end: {
      past: words`
        achieved, adjourned (|till|until), all done, are over for now, back home from, been concluded, been wrapped up,
        broke (for the night|off for the day|off for the night|up after|up for the day|up with|up without),
        (|have) brought to a close, called (it a day|time after), came (away from|back from|to a close|to an end),
        clocked off, closed (|out), (has|have) (closed|come to a close|come to an end|drawn to a close|ended|finished|
        wound up), completed, (has|was|have|were) (completed|concluded|wrapped up), concluded,
        curtain (came down on|comes down on|down on|falls on|fell on|has come down on|has fallen on),
        day of talking over, done for (now|the day|the night), done talking for, drew the curtain on,
        drew to (an end|a close), emerged (from|smiling from), ended inconclusive(|ly), ended (|late|early on),
        finished (|up), flew back, flew home, flown home from, (rose|got up|stood up) from the table, got up from table,
        have been completed, headed (back from|home), is over for the day, led to, left for home, left the table after,
        made headway in, narrowed (differences in|gaps in), over for (now|today|the day), over till, packed up,
        parted (company|on good terms|with a handshake|with handshake|without), produced, put to bed, ran its course,
        reported progress in, resulted in, returned home, rose, (|was|have|were) rounded off, rounded out,
        signed off with, talking over for, topped off, went (|their) separate ways, wound up, wrapped up, yielded
      `,
      present: words`
        adjourn(|s), (part ways|report progress|upbeat) after, back from talks, back home from,
        break (for the night|up with|up without deal), bring(|s) to a close, call time for the day, call(|s) it a day,
        clock(|s) off, close (round|talks|summit|meeting|session), closes, close(|s) (out|with),
        come(|s) (away from|home from|out of talks|to an end), complete(|s), conclude(|s),
        curtain (comes down on|falls on), draw(|s) (curtain on|to a close|to an end), emerge smiling from,
        emerge(|s) from (|talks), end, ends, end(|s) (inconclusive|inconclusively), exit talks with, finish(|es) (|up),
        flies home, fly home, get up from (|the) table, go (|their) separate ways, hail progress (in|after),
        head back from, head(|s) home, home from talks, lead(|s) to, leave (for home|talks smiling|talks upbeat),
        leave(|s) talks with, make some progress in, make(|s) (headway in|progress in),
        narrow(|s) (differences in|gaps in), pack(|s) up, part (on good terms|with a handshake|with promise),
        part with handshake(|s), part(|s) (company|without), produce(|s), put to bed,
        report(|s) (headway in|progress in), return home, rise from the table, round(|s) (off|out), run their course,
        sign(|s) off with, wind(|s) (up|down), wraps, wrap(|s) up, yield(|s)
      `,
      noun: words`
        conclusion of (|talks), (end of|close of) (round|talks|session), outcome of the meeting, close of the talks,
        end of the round, final communique of
      `,
    },
    postpone: {
      past: words`
        (will not|won t) be held,
        adjourned (to|sine die), (was|been|were) adjourned to, are off, axed, been put off, bounced to, brought forward,
        bumped to, called off (|at), cancel(ed|led), (been|has been|have been|was|were) (called off|cancelled|deferred|
        delayed|moved|postponed|pushed back|rescheduled|scrapped|shelved), carried over to, deferred (|to|till),
        delayed (|at|by|to), fail(|s|ed) to (open|begin|start), fogged off, (moved|pulled|brought|carried) forward to,
        frozen for a, (won t|will not) (go ahead|happen|take place), has been put off, has slipped, have been put off,
        have slipped, held over, hit by delay(|s), hit by (a|new|fresh) delay,
        (on|put on) (hold for|hold until|the back burner), indefinitely postponed,
        (delayed|postponed|put off) (again|indefinitely|till|until), is off, kicked (back|down the road|into|to),
        knocked back, let slide, meeting off, mothballed, (was|been) moved to, moved (by|to|back|into|till|out to),
        no longer going ahead, no meeting (on|this week|today), no round on, no session on,
        no talks (on|this week|today|tomorrow), not going ahead, not happening (on|this week|today), nudged (to|back),
        on back burner, postponed, punted (|to), pushed (|to|off|back|into|till|off to|out to|back to), put back (|by),
        put off (|by), rained off, re-set for, rearranged, rescheduled (|to|for), reset (to|for), rolled over to,
        scrapped, scratched, set back, shelved, shifted (|to), slid by, slid into, slid(|es) to, slipped (|by|to|into),
        snowed off, suspended for a, taken off calendar, (dropped from|struck off|taken off|wiped from) the calendar,
        (are off|been adjourned|deferred|frozen|halted|off|on ice|paused|pushed|put on pause|shelved|suspended|
        talks off) until, was put off, washed out, were put off
      `,
      present: words`
        ask(|s) to (delay|postpone), bring(|s) forward, call(|s) off (|round|summit|meeting|session), cancel(|s),
        carr(y|ies) over, change the date of, change(|s) date of, deferring, defer(|s), delay(|s) (|start of),
        face(|s) delays, face(|s) (|new|fresh) delay, hit(|s) pause on, holds over, hold(|s) (off|off on|up start of),
        kick can down road on, kick(|s) down the road, knock(|s) back, let(|s) slide, miss date for, mothball(|s),
        move the date of, moves back, move(|s) (date of|meeting to|round to|session to|sit-down to|summit to|talks to),
        nudge(|s) back, play for time over, postpone(|s), press(|es) pause on, pull(|s) forward, punt(|s),
        push (round|summit|meeting|session) (to|back), push talks into, push(|es) (back|off|talks back|talks to),
        put on pause, put (on the|talks on) back burner, put(|s) (back|off|on back burner), re-schedule(|s),
        rearrange(|s), rebook(|s), reschedule(|s), roll(|s) over to, scrap(|s), seek(|s) delay of, shelve(|s),
        shift(|s) (|date of|talks to), slide(|s) (by|to|into), slips, slip(|s) (by|to|into|again), stall for time on,
        take a rain check on, take(|s) rain check on
      `,
      noun: words`
        postponement (|in|of), cancellation (|of), delay (in|of|to|for), deferral (|of), rescheduling (|of),
        postponing of, (another|fresh|further|last-minute|new|week-long) delay, deferment (|of),
        change of (date|calendar), no-show by
      `,
    },
    agree: {
      past: words`
        (signed|struck|reached) a truce, (found|reached) (|a) compromise, accepted,
        accord (sealed|signed|struck|reached|clinched), adopted, affixed their signatures,
        (swap|text|were|roadmap) agreed, agreed (|in writing|peace|terms|to end|to exchange|to extend|to free|to halt|
        to lift|to open|to pull back|to reopen|to set up|to share|to stop|to swap|to withdraw|truce),
        (came to|came to an|come to an|have an|secured|we have an) agreement, agreement (clinched|initialled|reached|
        sealed|signed|struck), (concluded|reached|signed) (a deal|an accord|an agreement), approved,
        been (agreed|initialled|reached|sealed|signed|struck), bound themselves to, brokered a,
        buried the (axe|hatchet), came (to an understanding|to terms|together on),
        ceasefire (agreed|signed|reached|clinched), cemented, clasped hands on, clinched, closed a deal, co-signed,
        committed (in writing|themselves to|to), compromise (found|struck|reached),
        concluded (deal|a pact|accord|treaty|a truce|a treaty), consented (|to), countersigned, cut a deal,
        deal (agreed|clinched|done|initialled|inked|is done|reached|sealed|signed|struck), decided, drew a line under,
        ended (border dispute|dispute|feud over|row over|standoff over|their dispute), endorsed, enshrined,
        established (relations|ties), exchanged ambassadors, (|was|been|have) finali(sed|zed),
        (across the|crossed|crossed the|over the) finish line, forged, found a formula, gave the nod to,
        gave (|the) green light to, got a deal, got over the line, green-lit, greenlit, (|has|have) hammered out,
        has a deal, hashed out, have (a deal|accepted|adopted|agreed|approved|clinched|come to terms|decided|endorsed|
        initialled|ironed out|nailed down|put their names to|reached|sealed|settled|shaken hands on|signed|signed off),
        have (signed up to|struck|thrashed out|worked out), initial(ed|led), (pact|treaty) inked, inked, ironed out,
        laid (dispute to rest|down arms|down their arms|to rest), landed a deal, made peace, nailed down,
        normali(sed|zed) (relations|ties), okayed, pact (agreed|sealed|signed|struck|reached), patched up, penned,
        pledged in writing, put in writing, put pen to paper, put signatures (on|to),
        put their (names to|seal on|signatures on|signatures to|signatures under), put to rest, (|was|been) ratified,
        reached (|accord|agreement|breakthrough|deal|truce), resolved (dispute|their dispute),
        restored (relations|ties), rubber-stamped, (|was|treaty) sealed, secured a deal, set their seal on,
        settled (|dispute|on|row|their differences|their dispute), settlement reached, shook (hands on|hands over|on),
        (has|was) (agreed|signed|reached), (memorandum|protocol|roadmap|treaty) signed,
        signed (|a memorandum|a pact|a protocol|a treaty|into|off on|on to|up to), sorted out,
        struck (|a bargain|a compromise|breakthrough), text initialled, (bridged|resolved) their differences,
        thrashed out, tied up, truce (agreed|signed|struck|reached|clinched), understanding reached, was initialled,
        was struck, we have a deal, worked out, wrapped up a deal
      `,
      present: words`
        accept(|s), adopt(|s), affix signatures to, agree (accord|ceasefire|compromise|deal|formula|pact|peace|
        prisoner swap|roadmap|settlement|swap|terms|text|to exchange|to extend|to free|to halt|to lift|to open|
        to pull back|to reopen|to set up|to share), agree (to stop|to swap|to withdraw|truce),
        (come to|come to an|have an|we have an) agreement, agree(|s), approve(|s), bind themselves (|to),
        bury (|the) hatchet, cement, clasp hands on, clinch(|es), close deal, co-sign, come to (|a) compromise,
        come to an understanding, come(|s) to terms, commit themselves to, commit(|s) to, conclude(|s) a deal,
        countersign, cross finish line, cross(|es) the finish line, cut a deal, cut deal, cut gordian knot, decide(|s),
        do deal, draw (|a) line under, end border dispute, end (row|dispute) over, end feud over, end standoff over,
        endorse(|s), establish (relations|ties), exchange ambassadors, finalise(|s), finalize(|s),
        find (|a) (compromise on|formula for), find common ground on, forge (|deal|pact|accord), formalise(|s),
        formalize(|s), get a deal, get deal over the line, get(|s) (deal|over the line), give green light to,
        give nod to, greenlight, hammer(|s) out, has deal, hash(|es) out, have (a deal|a pact|a truce|an accord|deal),
        (put|commit|pledge) in writing, initial, ink, inks, land (deal|pact|accord), lay dispute to rest,
        lay down (arms|weapons), lay to rest, make (a deal|common cause on|deal|pact|peace|truce),
        meet (|each other) halfway on, nail deal, nail(|s) down, normali(se|ze) (relations|ties), ok, okay, patch up,
        pen, pens, pull off deal, put names (on|to), put pen to paper, put seal on, put signatures (on|to),
        put their seal on, put to rest, ratif(y|ies), reach (a deal|accord|compromise|deal|truce), reach(|es),
        resolve (differences over|dispute|row|their differences|their dispute),
        restore (diplomatic ties|relations|ties), resume ties, rubber-stamp, seal(|s), secure deal, see eye to eye on,
        set seal on, settle (|differences|dispute|row|their differences), settle(|s) on, sew up, shake hands on,
        shake(|s) on, sign off on, sign(|s) (|on to|up to), strike (a deal|accord|bargain|compromise|deal|pact|truce),
        strike(|s), we have a deal, wrap up deal
      `,
      future: words`
        will (ink|seal|sign|agree|reach|strike|conclude), (|will|due to) be signed, will finali(se|ze),
        expected (agreement|deal), planned signing
      `,
      infinitive: ['be reached', 'be finalised', 'be finalized'],
      noun: words`
        signing (ceremony for|ceremony of|of), ratification of, initialling of, initialing of,
        conclusion of (a deal|a treaty|an agreement)
      `,
    },
    announce: {
      past: words`
        activated, (has|have) announced, announced, appointed joint, been set up, brought into being, co-founded,
        created, declared, (|been|were) established, (has|was|have) (created|established|launched), (|was|have) formed,
        founded, has set up, have set up, inaugurated, installed, instituted, issued, launched, named joint,
        opened a hotline, put in place, released, rolled out, set up, stood up, switched on, unveiled, was set up,
        were set up
      `,
      present: words`
        announce(|s), unveil(|s), issue(|s), release(|s), establish(|es), create(|s), launch(|es), declare(|s),
        form(|s), set(|s) up, roll(|s) out, unveil plan, inaugurate(|s), put in place, institute, activate(|s),
        stand(|s) up, open(|s) hotline, bring into being, install(|s), found, switch(|es) on
      `,
      future: ['will establish', 'will set up', 'will announce', 'will issue', 'will create', 'be announced'],
      noun: ['announcement of'],
    },
    break: {
      past: words`
        (hit|have hit|ran into) a brick wall, (hit|reached) a (dead end|stalemate), are at an impasse, are in limbo,
        at the end of the line, been broken, been frozen, blew (up|apart), blocked, blown (up|apart), bogged down,
        bombed, broke (up|apart|up in), broken beyond repair, broke(|n) (off|down),
        came (a cropper|crashing down|off the rails|to grief|to naught|to nothing|unstuck), capsized, collapsed,
        (has|have) (broken down|collapsed|failed|fallen apart|fallen through|foundered|frozen|hit a wall|stalled),
        crashed (|out), cratered, crumbled, cut off, cut short, (was|been|were) (broken off|cut short|derailed|halted|
        scuppered|suspended|terminated|torpedoed), dead in the water, deadline expire(d|s), deadline passe(d|s),
        (have hit|have reached a|reached a) deadlock, deadlocked, declared (a failure|dead|failed), derailed,
        died a death, dissolved in, ended (abruptly|badly|prematurely), ended in (a row|a shouting match|acrimony|anger|
        chaos|collapse|deadlock|disarray|failure|fiasco|rancour|row|stalemate|tears), expired without,
        fail to strike deal, failed, failed to (break deadlock|break impasse|break the deadlock|break the impasse|
        find common ground|resolve|strike a deal), fail(|ed) to (agree|bridge|reach accord|reach deal),
        fail(|s|ed) to reach agreement, fallen (apart|through), fell (apart|flat|through|to pieces), fizzled (|out),
        flopped, foundered, frozen over, froze(|n), (is|are) (deadlocked|frozen|stalled|stuck|suspended),
        given up for dead, got stuck, gridlocked, ground(|ed) to a halt, halted, have (collapsed in|come to nothing|
        died|flopped|ground to a halt|hit a dead end|petered out|reached a dead end|unravelled),
        hit a (roadblock|snag|wall), hit rock bottom, hit stalemate, hit the (wall|rocks), hit (|the) buffers, imploded,
        in chaos, (|put) in cold storage, in disarray, in limbo, in pieces, in shreds, in the deep freeze,
        (talks|negotiations|dialogue) on (hold|pause), (are|is|remain|remains) on (hold|pause), put on pause,
        lapsed without, melted down, mired, miss(|ed|es) deadline, missed the deadline, over for good, paused,
        petered out, pronounced dead, pulled out of, put in the freezer, put into deep freeze, put on hold, ran aground,
        ran into (|sand|the sand), ran out of (road|steam), reached the end of the (line|road),
        (|have) (hit|reached) an impasse, remain(|ed) deadlocked, ruptured, sank, scuppered, scuttled, severed,
        shattered, shipwrecked, soured, splintered, stalled, stormed out, stuck, stumbled, stymied, sunk, suspended,
        (came|come) to a standstill, torpedoed, unravel(ed|led), unstuck, upended, walked out, was declared over,
        went (nowhere|off the rails|up in smoke), were (abandoned|blocked|cut off), wheels (came|have come) off,
        withdrew from talks
      `,
      present: words`
        are dead, at a dead end, at (|a) standstill, at dead end, at loggerheads, at stalemate, beyond repair,
        bite(|s) the dust, blow apart, blow(|s) up, bog down, bomb out, break up without,
        break(|s) (off|down|apart|up in|up after), call(|s) it quits, capsize, collapse(|s),
        come(|s) (to a standstill|to grief|to naught|to nothing|unstuck), crash(|es), crater(|s), crumble(|s), cut off,
        cut(|s) short, dead in (|the) water, (in|in a|hit a|reach a) deadlock, deadlocked, (in|into|in the) deep freeze,
        derail(|s), dialogue is over, disintegrate(|s), end in (a row|blame game|disarray|mutual recrimination),
        end of the road, end without deal and, end(|s) abruptly, end(|s) badly, end(|s) in (accusations|acrimony|anger|
        chaos|collapse|deadlock|failure|fiasco|recrimination|row|shouting|shouting match|stalemate|tears),
        end(|s) (in|with) walkout, expire without, fail to break the (impasse|deadlock), fail to find common ground,
        fail(|s), fail(|s) to break (impasse|deadlock), fall by wayside, fall to bits,
        fall(|s) (apart|by the wayside|flat|through|to pieces), falter(|s), fizzle, fizzle(|s) out, flop(|s),
        flounder(|s), founder(|s), freeze(|s), get(|s) stuck, go belly up, go to pieces, gridlocked,
        grind(|s) to a halt, halt(|s), hit an obstacle, hit skids, hit the buffers, hit(|s) (a brick wall|a dead end|
        a roadblock|a snag|a wall|an impasse|brick wall|buffers|dead end|deadlock|impasse|obstacle|roadblock|
        rock bottom|snag|stalemate|the wall|wall), (at|at an|reach an) impasse, implode, in chaos, in collapse,
        in disarray, in gridlock, in jeopardy after, in limbo, in pieces, in ruins, in shreds, in stalemate, in tatters,
        is dead, lapse(|s) without, lie in ruins, lock horns, melt(|s) down, (|go|come) off the rails, on ice,
        pause(|s), peter(|s) out, process is over, pull(|s) out of, quit(|s) talks, reach a dead end,
        reach the end of the road, reach(|es) (dead end|deadlock|end of road|impasse),
        run(|s) (aground|into brick wall|into sand|into the sand|out of road|out of steam|out of time), rupture(|s),
        scupper(|s), scuttle(|s), shatter(|s), sink(|s), sputter(|s), stall(|s), stonewall(|s), storm(|s) out, stuck,
        stumble(|s), suspend(|s), talks (die|dead|implode|are over), (on|hit|head for) the rocks, torpedo(|es),
        unravel(|s), (go|goes) (nowhere|up in flames|up in smoke), up in smoke, upend(|s), walk(|s) out,
        wheels come off, withdraw(|s) from talks
      `,
      noun: words`
        (|total|complete) breakdown, breakdown of, bust-up, collapse of, curtains for, dead end, dead-end, deadlock,
        death knell for, derailment of, disintegration, end of the (line for|road for), end to talks,
        end (of|to) dialogue, failure (of|to agree|to reach), falling-out, fiasco, freeze (in|on), gridlock, impasse,
        implosion, last-minute snag, logjam, meltdown, rupture (in|of|between), snag, stalemate, standstill,
        stumbling (|block), suspension of, unraveling of, unravelling of, walkout
      `,
    },
    extend: {
      past: words`(|has|was|been|have|were) extended, prolonged, (|has|have) renewed, rolled over`,
      present: words`extend(|s), prolong(|s), renew(|s), roll over`,
      noun: words`extension of, renewal of, extension`,
    },
    quit: {
      past: words`
        refused to (attend|join|take part in|participate in|send its delegation|send delegation|send negotiators),
        abandoned (|its role), announced (|the) end of (negotiations|talks), annulled,
        (gave up|quit|resigned|stepped down) as mediator, backed out of, bolted from, bowed out, boycotted,
        broke off (all contact|dialogue|negotiations|talks), brought (delegation|negotiators) home, called (back|home),
        checked out of, (broke off|cut|cut all) contact(|s), (cut off|severed) contact(|s), cut ties, decamped from,
        declared (negotiations|talks) (dead|over), declared (an end to|the talks dead|the talks over),
        (cut off|severed) (talks|dialogue), ditched, done talking, dropped (mediation|out of),
        ended (dialogue|its role|negotiations), ended (dialogue|negotiations|talks) with, exited, flounced out,
        froze participation, gave up (mediating|mediation), halted participation, has recalled, has stormed out,
        has terminated, hung up on, left in (anger|a huff|protest), marched out,
        (ended|suspended) (its participation|mediation|participation), ordered its delegation home,
        ordered (delegation|negotiators) home, packed (its|their) bags, pronounced (|the) talks dead,
        pulled (envoys|its|its delegation|its envoys|its negotiators|out of|plug on|the plug on),
        (has|have) (abandoned|pulled out|quit|walked away|walked out|withdrawn from), quit, recalled (|its team),
        recalled (|its) (delegation|negotiators), reneged on, repudiated, ripped up, sent home, sent negotiators home,
        severed ties, slammed the door (in|on), stopped (negotiations|talks), stormed out of, strode out,
        (flipped the|kicked over the|left the|overturned|upended) table, (done|through|finished) talking to,
        (announced an end to|announced end to|broke with|declared end of|exited|gave up on|killed off|renounced|
        scrapped|shut down|through with|turned its back on) talks, terminated,
        (shut|closed) (door to|the door on|the door to), threw in (|the) towel, tore up, torn up,
        walked (away from|off|out of), washed its hands of, withdrew (envoys|from|from participation|its delegation|
        its envoys|its negotiators|its team)
      `,
      present: words`
        refuse(|s) to (join|take part in|participate in|send its delegation|send delegation|send negotiators),
        abandon(|s), announces end of (negotiations|talks), annul(|s), (gives up|gives up role|quits|resigns|steps down)
        as mediator, back(|s) out of, bin(|s) talks, bolt(|s) from, bow(|s) out, boycott(|s),
        break(|s) off (contact|contacts|dialogue|negotiations|talks), brings (delegation|negotiators) home,
        call(|s) (a halt to|home|time on), checks out of, close(|s) door to, cuts all contact,
        cut(|s) (contact|contacts|off contact|off contacts|off talks|ties), declares (end to|process dead),
        declares (negotiations|talks) (dead|over), ditch(|es), (|is|are) done talking, drop(|s) out of, dump(|s) talks,
        ends (dialogue|dialogue with|facilitation|mediator role|negotiations with|peace talks with), end(|s) talks with,
        exits, exit(|s) talks, expels negotiators, finished talking to, flounces out (|of), gives up mediating,
        give(|s) up on talks, hang(|s) up on, leaves in a huff, leave(|s) (in anger|in protest|the table),
        march(|es) out, (ends|drops|abandons|ends its|gives up) mediation, (ends|leaves|no more) negotiations,
        no further (negotiations|rounds|talks), no more talk(s|ing), no point in talking,
        nothing (left to discuss|more to discuss|to talk about), orders (delegation|its delegation|negotiators) home,
        pack bags and, packs its bags, (ends its|freezes|halts|suspends its) participation, pull their delegation,
        pulls (delegation|its delegation|its envoys|negotiators|the plug on), pull(|s) (envoys|out of|plug on),
        quit(|s), recalls (its delegation|its negotiators|its team|team), recall(|s) (|delegation|negotiators),
        refuses to attend, renege(|s) on, renounce(|s) talks, repudiate(|s), rip(|s) up, rule(|s) out further talks,
        say(|s) talks are over, scrap(|s) talks, sees no point in further talks, see(|s) no point in talks,
        sends (|negotiators) home, severs dialogue, sever(|s) (contact|contacts), shuts dialogue, shut(|s) door to,
        slams (|the) door on, stay(|s) away from, stop(|s) (dialogue|negotiations|talks), storm(|s) out of,
        suspend(|s) (mediation|participation), (flips|overturns|upends) table, (announces end to|breaks with|declares|
        declares end of|drops out of|junks|kills|pronounces|pulls out of|refuses further|rejects further|shuts down|
        torpedoes|turn backs on|turns back on) talks, (calls off|leaves) talks for good, tear(|s) up, terminate(|s),
        (shuts|closes) (door on|the door on|the door to), throw(|s) in (|the) towel on, turns its back on (the|talks),
        walk(|s) (away|away from|away from table|off|out of), will not (attend|return to|take part),
        withdraws (delegation|its delegation|its envoys|its team|negotiators), withdraw(|s) (from|envoys)
      `,
      noun: words`
        withdrawal from, recall of (|delegation|negotiators), boycott of, pull-out from, pullout from, exit from,
        walkout from, departure from the table, end of mediation
      `,
    },
  },
  bothSides: words`
    adversaries, belligerents, both capitals, counterpart(|s), (two|both) (armies|countries|delegations|governments|
    parties|sides|teams), delegates, delegations, enemies, face to face, face-to-face, foes, generals, government,
    leaders, ministers, negotiators, neighbors, neighbours, opposite number(|s), parties, rebels, riparian states,
    rivals, sides, teams, the government, the sides, two nations, warring (sides|parties)
  `,
  foes: words`
    warring (parties|sides|factions|generals|camps|rivals), (rival|opposing) (sides|factions|generals|armies|forces|camps|parties),
    (both|two|the two) (sides|parties|factions|armies|camps), factions, rivals, foes, belligerents, parties to the conflict,
    conflict parties, combatants, government and (|the) rebels
  `,
  counterpart: words`with (|the) (other|opposing|opposite) (side|party)`,
  cues: {
    inert: words`
      accepts (award|prize), accept(|s) refugees, adopt(s|ed) (law|resolution), adopts budget,
      ahead (of|of the) deadline, approves (law|bill), approve(d|s) budget, beat(|s) deadline, break the silence,
      breaks (law|ranks|up demonstration), break(|s) out, broke out, by a year, by one year, cancel(s|ed) flights,
      cancelled flights, cancels visas, closes airport, close(d|s) (border|embassy|airspace|crossing),
      concludes (drill*|exercise*), cuts (aid|budget|gas|off water|rates), cut(|s) off power,
      (beat the|before|before the|hours before|met) deadline, deadline day, decides election,
      declares (holiday|victory), declare(d|s) (emergency|war), delay(s|ed) vote, delays (budget|election*|flights),
      end (of|of the) (year|month), end(s|ed) (tour|year|siege|boycott|blockade), endorses candidate,
      ends (day|drill*|era|exercise|mandate|term|visit|war games|week), for a year, for one year, for two years,
      form(|s|ed) government, freezes assets, froze(|n) assets, halt(s|ed) flights, halts (exports|imports),
      held (election*|fire|news conference|press conference|territory), hold key, hold the line, hold vote(|s),
      holds (exercise*|funeral|hostage*|line|news conference|parade|power|rally|services|steady|vote), holds key(|s),
      hold(|s) (breath|drills|election*|fire|firm|press conference|territory),
      joins (bloc|nato|hands|union|chorus|forces), launches (probe|raid*|satellite*),
      (by|early|from|in|late|mid|of|on|since|until) may, may (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|
      23|24|25|26|27|28|29|30|31), (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|
      31) may, launche(d|s) (airstrikes|attack*|drone*|missile*|offensive|operation|rocket*|strikes),
      meet (criteria|needs|requirements), meets (challenge|need|press),
      meet(|s) (conditions|deadline|reporters|target*), met press, met reporters, month s end,
      open(s|ed) (doors|door to), opens (books|bridge|door for|embassy|inquiry|investigation|probe|
      session of parliament|up), open(|s|ed) fire, pauses aid, postpone(d|s) (election*|vote),
      quits (cabinet|government|job|parliament|party|post), reach(|ed|es) record, reaches (high|coast|border),
      reach(|es) final, recall(|s|ed) ambassador*, recalls (envoy to|its ambassador*|reservists),
      (broke|breaks) (ground|record|siege|silence|up protest), sets up checkpoint, set(|s) up camp,
      signs (law|arms|book|decree|off on|contract), sign(|s|ed) (letter|petition), sit-in, start(s|ed) war,
      starts work on, strike hits, strikes (back|hit|kill|near|positions), strike(|s) (on|targets),
      suspend(s|ed) (visas|flights), suspends trade, week s end, what s on, who sits where, year on year, year s end,
      year-end, year-on-year
    `,
    inertThing: words`
      arms deal, bout of fighting, broadcast deal, cabinet meeting, ceasefire breach(|es), ceasefire violation(|s),
      (deep|news|shipping|telegram|television|tv|water|youtube) channel, channel (12|13|crossing), contract talks with,
      currency swap, debt deal, debt swap, diplomatic (immunity|incident|note|passport*|post|pouch|quarter|relations|
      row|spat|ties), diplomatic mission(|s), energy deal with, film deal, gas deal, house swap, job swap, kit deal,
      knockout round, loan deal, not to fire, oil deal, party meeting, (inner|rest in|war and) peace,
      peace (activist*|camp|concert|march|movement|prize|rally|vigil), peacekeep*, peacetime, plea deal,
      qualifying round, real estate deal, record deal, round of (16|airstrikes|applause|attacks|bombing|cuts|elections|
      fighting|fire|funding|golf|layoffs|protests|raids|sanctions|shelling|strikes|violence|voting),
      (first|second) round of voting, round table on, security council (|meeting), (assembly|budget|cabinet|court|
      emergency|general assembly|parliament|parliamentary|photo|plenary|press|question|security council|trading|
      training|un) session, shirt swap, sponsorship deal, takeover deal, talk show(|s),
      (budget|coalition|salary|transfer) talks, trade deal with, transfer deal, truce breach, truce violation(|s),
      tv deal, weapons deal
    `,
    story: words`
      (a|the|his|her|new|debut|spy|in) novel, novel (has|imagines|in which|where|sees|depicts), novella, thriller,
      new story, new stories, short novel, short story, short stories, comic novel, comic story, comic stories,
      graphic novel, graphic story, graphic stories, comic strip,
      (tv|television|drama|new|netflix|spy|comedy|streaming|web|animated) series,
      series (has|imagines|in which|where|depicts), miniseries, mini-series, sitcom, soap opera, tv (drama|show|film),
      (a|new|stage|school) play, play (has|imagines|in which|where), playwright, new (musical|film|movie),
      (film|movie) (has|imagines|in which|where|depicts), (in|a) (film|movie),
      (comedy|satirical|puppet) (show|sketch), sketch show, video game, board game, the day (when|that|the),
      alternate history, screenplay
    `,
    averted: words`
      averted, staved off, warded off, headed off, narrowly avoided,
      (is|was|been) (avoided|prevented|avoided for now)
    `,
    takenBack: words`
      fake(|d), forge(d|ry), fabricated, hoax, spoof, parody, satir(e|ist|ical), by mistake, in error, erroneously,
      mistakenly, retract(s|ed), clerical error, simulation, role-play, role play, mock (talks|negotiations), hacked,
      (withdrew|deleted) (it|the item|the report|its report), no such (meeting|talks|round|deal|agreement|statement),
      nothing (was|has been) signed, april fool*
    `,
    nor: words`
      nor, or
    `,
    label: words`
      ai-generated, april fool(|s), debunked, declassified, decades ago, deepfake(|s), disinformation,
      fake, false, falsehood, fiction, from the archive(|s), hoax, misinformation, on this day, parody, poll, satire,
      satirical, spoof, survey, this day in history, today in history, years ago,
      unverified, rumour(|s), rumor(|s), the onion, babylon bee, daily mash
    `,
    outsiders: words`
      academics, activists, actors, aid (agencies|groups|workers), airline(|s), aquariums, archaeologists, archbishops,
      artistes, artists, astronomers, athletes, authors, ballet, banks, bishops, bloggers, boards, breweries,
      broadcasters, businessmen, carmaker*, central bank(|s), chambers, charities, chefs, chess players, choirs,
      churches, civil society, clergy, clerics, climbers, clubs, comedians, compan(y|ies), couples, cricket board(|s),
      dancers, divers, doctors, economists, engineers,
      ex-(ambassadors|diplomats|generals|ministers|negotiators|officials|spies), farmers, federations, filmmakers,
      firms, fishermen, football (association*|clubs|federation*),
      former (ambassadors|diplomats|generals|ministers|negotiators|officers|officials|soldiers|spies), gangs, hackers,
      hockey federations, hospitals, imams, influencers, journalists, lawyers, mayors, monks, mountaineers, museum*,
      musicians, national teams, ngo(|s), novelists, nurses, orchestras, painters, poets, priests, professors,
      prosecutors, publishers, pupils, rabbis, railways, rappers, researchers, retailers, scholars, scientists, scouts,
      singer(|s), smugglers, start-ups, startups, stock exchanges, swimmers, teachers, think tanks,
      tour operators, unions, universit(y|ies), veterans, villagers, wrestlers, writers, youth groups, zoo, zoos,
      tribes, tribesmen, tribal elders, tribal sheikhs, clans, clan elders, elders, notables, druze elders, druze leaders, druze leader, druze factions, druze, kurds, kurdish, kurdish leaders, kurdish factions, sheikhs, bedouin, bedouins, settlers, settler leaders, village elders, religious leaders`,
    oneSided: words`unilateral, unilaterally, one-sided`,
    leaves: words`leav(e|es|ing), left, depart(|s|ed|ing), have left, has left`,
    backdrop: ['as', 'when', 'amid', 'amidst', 'while'],
    afterwards: words`after, following, at end of, at the end of`,
    invites: words`invite(|s|d), summons, summoned, has invited`,
    verdict: words`
      (is|was|would be|will be|could be) (a mistake|only natural|natural|normal|regrettable|no surprise|not surprising|understandable|a pity|premature),
      (is|was|would be) (in nobody's|in no one's|not in anyone's) interest, comes as no surprise, serves (nobody|no one)
    `,
    reaction: words`
      accuse(|d|s), applaud(s|ed), backs, blast(s|ed), breach(|ed|es|ing), broke (agreement|deal|the), celebrates,
      comments on, complain(s|ed), condemn(|s|ed), criticise(d|s), criticize(d|s), decrie(d|s), defend(s|ed),
      denounce(d|s), downplay(s|ed), draws criticism, hail(|s|ed), laments, laud(s|ed), mocks, praise(|d|s), protesters,
      protest(|s), questions, react(|s), slammed, slam(|s), supports, violat(e|ed|es|ing), welcome(|d|s),
      reason(|s) (for|behind)
    `,
    talks: words`
      accord(|s), adjourn(|ed), agree(|d|s), agreement*, arrangement*, back-channel, backchannel, bargaining (|table),
      bilaterals, border work, break(|s) the ice, broke the ice, broker*, buffer zone deal, call(|s|ed) it a day,
      cease-fire, ceasefire, channel, chief negotiators, compromise, concession(|s), conclave, consultation*,
      contact group, contacts, corridor, de-escalat*, deal(|s), deconfliction, deescalat*, delegations, deliberation*,
      detente, détente, dialogue, diplomacy, diplomatic, discussion*, done talking, end of hostilities, envoy,
      exchange of prisoners, face-to-face, facilitator(|s), fail to break (impasse|deadlock), gaps, get to work,
      go-between(|s), good offices, grain deal, head-to-head, heads of delegation, hostilities, hotline, huddle,
      ice broken, intermediar(y|ies), joint (cell|commission|declaration|statement), mechanism, mediat*, mediator(|s),
      meeting*, memoranda, memorandum, modus vivendi, negotiat*, negotiating (hall|room|table), negotiating team(|s),
      negotiators, no point in talking, non-aggression, normalisation, normalis(e|ing), normalization, normaliz(e|ing),
      nothing (left to discuss|signed|to talk about), pact, parley(|s), peace (|bid|conference|drive|push|track),
      peace effort(|s), pick up where they left off, prisoner (deal|swap|exchange), proposal, protocol, rapprochement,
      reconvene(|s), red lines, reset summit, road map, roadmap, round(|s), session, settle(|d|s) on, signature(|s),
      sign(|s|ed|ing), sit-down, sitdown, sticking point(|s), sticking-point, summit, swap, table,
      takes his seat opposite, talk(|s|ing), technical teams, tete-a-tete,
      (|at|back at|back to|side by side at) the table, track two, treaty, trilaterals, truce, understanding(|s),
      working group
    `,
    future: words`
      about to meet, agree date for, are due to, are expected, are to, booked for, bound for, brace for, called to,
      date for, due at, due in, due on, due to, en route to, expected (|at|to), fix(|es) date for, flying to,
      forthcoming, gear(|s) up for, going to, head(|s|ing) to, in line to, invited to, is due to, is expected, is to,
      likely to, pencil(ed|led) in for, pencil(|s) in, planned, planning to, plan(|s) to, prepar(e|es|ing) (to|for),
      prepar(e|ing), schedule(|d|s), scheduled (to|for), set for, set to, set(|s) date for, shall, slated (|to|for),
      summoned to, to, to be at, to be in, to fly to, to gather, to receive, to see, to welcome, to witness, upcoming,
      will (|see|welcome)
    `,
    coming: words`
      tonight, tomorrow (|night|morning), later (friday|monday|on|saturday|sunday|this|thursday|today|tonight|tuesday|
      wednesday), next (days|few days|friday|monday|month|round|saturday|sunday|thursday|tuesday|wednesday|week),
      coming days, coming week(|s), this (afternoon|evening|friday|monday|saturday|sunday|thursday|tuesday|wednesday),
      (in|in the coming|within) hours, within days, (next|this|at the|by the) weekend, day after tomorrow,
      in (two|three) weeks, in ten days, in a fortnight, in a week, a week from now, in the days ahead,
      at noon tomorrow, hours away from, on the eve of
    `,
    vague: words`
      soon, in the (near future|weeks ahead), at some point, in due course, eventually, one day, in (|the) coming weeks,
      next month, coming months, later this (year|month), before long
    `,
    habitual: words`
      in recent weeks, recent weeks, (for|in recent|recent|secretly for) months, daily, regular(|ly), ongoing, frequent,
      repeatedly, continuous, several (rounds|meetings), series of meetings, a series of, recently, on hold, on pause
    `,
    now: ['today', 'now', 'currently', 'this morning'],
    wish: words`
      aimed at, aim(|s) to, appeal(|s|ed) to, appeal(|s) for, ask, asked, asks, beg, begs, bid to, call(|s|ed) (on|for),
      chance(|s) of, clamor for, clamour for, consider(|s|ing), demand(|s), eager to, effort(|s) to, encourages,
      explor(e|es|ing), favors, favours, float(s|ed), has to, have to, hop(e|es|ing) (to|for), hope(|s), implores,
      in favor of, in favour of, intends to, invitation (|to), invite(d|s), keen on, keen to, lobb(y|ies) for,
      longs for, moot(s|ed), mulls, must, need(|s) (|to), offer(s|ed) to, open to, opposes, ought to, petition(|s) for,
      plead(|s) for, pledge(|s) to, press(|es|ing), pressures, propose(d|s), prospect of, prospects, push to,
      push(|es|ing), push(|es) for, ready, ready to, recommend(s|ed), refuse(|d|s), refuses to, seek(s|ing) to,
      seek(|s|ing), suggest(s|ed), tries to, try(|ing) to, urge(|d|s), urgent, vow(|s) to, want(|s|ed), want(|s) to,
      warns, weighs, welcomes, willing (|to), wish to, wishe(d|s), work(|s|ing) to, would like,
      (to|will|could|can) help, decline(|s|d) to,
      pray(|s|ed|ing) (that|for|to), dream(|s|ed|ing) of
    `,
    maybe: words`
      must, unclear (if|whether), silent on, doubts over, doubt, could, may, might, would, should, if, possible,
      possibly, potential(|ly), whether, can, rumours, rumors, speculation, expects, no date (|set), no new date,
      without a date, so far, yet,
      (love|like|glad|happy|pleased|delighted|want|wants|wish|wishes|hopes|hope|longs|dreams) to (see|watch|witness),
      looking forward to (seeing|watching)
    `,
    nearDeal: words`
      a step away, about to, advance towards, advanced stage(|s), agreement near, all but (done|agreed|sealed),
      almost (|done|there), at an advanced, at fingertips, at hand, (accord|agreement|deal|pact|tantalisingly|
      tantalizingly|truce|very) close, close to, closer to, closing in on, days away, deadline, deal near, draft,
      edg(e|es|ing) closer, edging, expect(|s|ed) deal, expect(|s) agreement, eyeing, eyes, final stages, finalising,
      finalizing, home stretch, hopeful, imminent, in principle, in sight, in the works, inch(|es|ing) closer,
      inch(|es) towards, issues remain, last stages, move(|s) closer, moving toward(|s), nearly (|done|there),
      near(|s|ing), ninety percent, on course for a deal, on the (brink of|cusp of|point of|threshold of|verge of),
      on track for a deal, one issue left, one step away, optimism, optimistic, paragraphs still open,
      percent (of|agreed), points still open, premature, progress toward(|s), proposal, proposed deal, pushes,
      push(|es) for, seek(|s), step closer, steps away, still to be (agreed|settled), tentative,
      (in|on) the home straight, too early, too soon to, toward(|s) a, weeks away,
      within (grasp|reach|touching distance), working (on|to)
    `,
    negation: words`
      not, no, never, without, nor, neither, isn t, aren t, won t, didn t, hasn t, haven t, wasn t, weren t, don t,
      doesn t, yet to, unlikely (|to), rule(d|s) out, fail(|s|ed) to, cannot, stops short of, ahead of any
    `,
    denial: words`
      deny(|ing), denie(d|s), refute(|d|s), dismiss(|ed|es), rejects report(|s), rejects claims, no truth, untrue,
      baseless, unfounded, false reports, denial
    `,
    retrospect: words`
      (|days|weeks|months) after, since, following, in wake of, in the wake of, despite, previous(|ly), last round,
      earlier, had, had been, years ago, ended months, before
    `,
    goesOn: words`
      are continuing, are ongoing, as yet, but agree(|d) to meet, but (to|will) (meet again|resume), continue to talk,
      door remains open, door still open, go on, goes on, have not stopped, keep(|s) (talking|talks alive),
      not collapsed, not dead, not stopped, not the end, on track, process not dead, remain on track, so far,
      still (on|ongoing|talking), talks (alive|are not over|continue|go on|not over|ongoing), to be continued, to go on,
      will continue, will go on, yet
    `,
    deliverable: words`
      action plan, aid corridor, annex, body swap, border (demarcation|reopening), buffer zone, captive(|s) swap,
      cease-fire, ceasefire (|agreement|deal|line), ceasefire monitor(s|ing), cell, cessation of (fire|hostilities),
      code of conduct, (border|monitoring|permanent|standing|tripartite) commission, communication line,
      communications channel, communication(|s) cell, confidence-building measures, coordination cent(er|re),
      coordination (cell|office), deconfliction line, demarcation line, demilitarisation, demilitarization,
      demilitari(sed|zed) zone, demining, detainee swap, disengagement, end of war, end the war, end to war,
      (all-for-all|detainee|prisoner) exchange, exchange (intelligence|of bodies|of captives|of information),
      exchange (|of) (detainees|prisoners), fishing rights, follow-up (committee|mechanism),
      free (detainees|passage|prisoners), fusion cell, guarantees, guns (|to) fall silent, halt to strikes,
      hostage deal, hotline, humanitarian (pause|truce|corridor), implementation (plan|timetable),
      intelligence cooperation, intelligence-sharing, international monitors, joint (body|cell|commission|council|force|
      framework|monitoring|secretariat), joint cent(er|re), joint committee(|s), joint patrol(|s),
      liaison (channel|committee|mechanism|office|officers), lift blockade, lifting of blockade,
      line(|s) of communication, local truce, maritime (line|border|boundary), (|coordination|de-confliction|fusion|
      implementation|tripartite|verification) mechanism, military hotline, mine clearance,
      monitoring (committee|mechanism|mission|team), mutual recognition, neutral zone, no-fly zone,
      non-aggression (|pact), observer mission, pause in (strikes|fighting), peace (accord|agreement|deal|terms|treaty),
      peacekeeping force, phased withdrawal, power-sharing, (swap|release|swap of) prisoners, prisoner(|s) swap,
      pull back (forces|troops), pullback (|of troops), red telephone, refugee return,
      (mutual|hostage|prisoner) release, release of (detainees|hostages|prisoners), reopen (road|border|airport),
      reopen crossing(|s), reopening of (border|crossings), restoration of ties,
      return of (bodies|captives|displaced|prisoners|refugees|remains), road map, roadmap, safe passage, safe zone(|s),
      sea border, security (guarantees|zone), separation line, (information|intelligence|power|water) sharing,
      shar(e|ing) intelligence, silence (guns|the guns), steering committee, stop fighting, stop firing,
      swap (bodies|captives), timetable, (end|halt) (|to) fighting, (end|halt) (|to) hostilities,
      transit (deal|corridor), transition period, transitional period, troop (pullback|withdrawal),
      truce (|agreement|deal|extension|line|monitors), water treaty, withdrawal of (forces|troops), working group(|s)
    `,
    document: words`
      (joint|joint press) (communique|statement|text), (joint trilateral|three-way|trilateral|tripartite) statement,
      joint (declaration|document|paper), declaration of principles, final communique, memorandum of understanding
    `,
    pact: words`
      accord, agreement, arrangement, bargain, charter, compact, concord, covenant, deal, declaration, document,
      entente, framework, guarantee, memorandum, modus vivendi, mou, package, pact, peace (deal|accord), protocol,
      security pact, settlement, terms, text, treaty, truce deal, understanding(|s)
    `,
    soft: words`
      on (guiding|basic|broad|general|core|key|some|several) (principles|points|articles), on principles, on
      guidelines,
      agreement to de-escalate, at expert level, on a date, on agenda (|for), on date(|s), on de-escalation,
      on follow-up, on further (rounds|meetings), on need (|to), on next steps, on schedule, on the need,
      (another|next|to another) round, (continued|further|more|to further|to hold|to hold technical) talks,
      to accelerate, to advance, to bridge gaps, to carry on, to continue, to cooperate, to de-escalate, to discuss,
      to draft, to exchange (drafts|proposals), to explore, to follow up, to give (more time|talks more time), to go on,
      to (keep|go on) talking, to hold (more|another|further), to intensify, to keep (|at it|channels|channels open),
      to look into, to maintain dialogue, to meet, to move forward, to narrow gaps, to pursue, to quicken, to reconvene,
      to (ease|reduce) tensions, to regroup, to (stay|remain) in contact, to restart, to resume, to return,
      to see each other, to (form|set up) teams, to speed (things|things up|up), to (keep|stay) in touch, to step up,
      to study, to (meet|talk|sit down) again, to talk (|more), to work
    `,
    joint: ['joint', 'trilateral', 'tripartite', 'three-way', 'common'],
    paper: ['statement', 'communique', 'declaration'],
    relay: words`
      according to, citing, cites, told, tell(|s), reported by, report(|s|ed), quoting, says, said, via, quoted by,
      writes, reveal(s|ed)
    `,
    speech: words`
      source(|s) (|in), official in, diplomat(|s) in, officials said, says, said, tell(|s), told, announced,
      report(s|ed), confirm(s|ed), according to, claim(s|ed), stated, wrote, reveal(s|ed), added, warn(s|ed), voiced,
      argues, saying
    `,
    topic: words`
      discuss(|ed|es), to discuss, over, about, regarding, concerning, on, amid, after, following, as, for,
      focus(ed|ing) on, aimed at, toward(|s), before, to push, to press, to advance, during, against
    `,
    with: ['with', 'alongside', 'opposite'],
    and: ['and', '&', 'with', 'versus'],
    between: ['between', 'among'],
    locative: ['in', 'at', 'near', 'inside'],
    round: ['round', 'session', 'cycle', 'rounds', 'meeting', 'trilateral', 'talks'],
    analysis: words`
      a decade on, a feature on, a guide to, a look (at|back), a review of, a year since, an essay on, analysis,
      analysts say, anatomy of, anniversary, archive, argues, article by article, at a glance, behind the scenes,
      behind-the-scenes, big picture, book review, cartoon, cheat sheet, chronicle, chronology, clause by clause,
      column, commentary, decoding, deep dive, dissecting, documentary, editorial, essay, exhibition, experts say,
      explained, explainer, fact check, fact sheet, factbox, faq, flashback, four things, from the archive(|s),
      glossary, guest column, historian(|s), (in|brief|short) history, history of, implications of, in charts, in depth,
      in figures, in maps, in numbers, in photos, in pictures, in quotes, interview, key takeaways, lessons (|of|from),
      letters, letter(|s) to the editor, line by line, long read, long road to, longread, making sense of, memoir(|s),
      myth of, myths about, newsletter, notebook, obituary, on the anniversary, on this day, one year (on|since), op-ed,
      opinion, our view, overview, page by page, parsing, perspective, podcast, point by point, portrait of, primer,
      profile of, pros and cons, pundits, q and a, q&a, quiz, reader (contribution|s letter), readers ask, recap,
      remember(ed|ing), roundup, seven things, special report, state of play, (feature|inside|the inside) story,
      story behind, takeaways, the case (for|against), the day (that|when), the downside, the history of,
      the human side of, the long road, the making of, the night that, the review of, the story of,
      (ten|five|three) (questions|things|years on), things (to know|standing), think tank, this day, throwback,
      timeline, two years on, unpacking, view from, viewpoint(|s), weekend read, weekly roundup,
      what (comes next|happens next|it means|s at stake|s next|to know|we know|we learned), who s who, why it matters,
      winners and losers, years (on|later), your questions
    `,
    question: ['why', 'how', 'what', 'who', 'inside', 'can', 'could', 'does', 'should'],
    live: words`live (|blog|coverage|reporting|updates), liveblog, as it happened, rolling coverage`,
    violence: words`
      advance into, advances, air raids, airstrike*, ambush*, arrest*, artillery, assault, attack*, barrage(|s),
      battle(|s), bomb*, bombardment*, clash*, dead, detain*, drone*, explosion*, fighting enters, fire, forces,
      gunfire, heavy fighting, idf to, incursion*, injured, invade*, jets, kill*, missile*, mortar*, occupation,
      offensive, operation, push into, raid(|s), rocket fire, rockets, set up checkpoint, shell(s|ed|ing), siege of,
      skirmish*, sniper*, soldiers, strike(|s), tanks, troops, violence, warplanes, wounded
    `,
    envoys: words`
      delegation(|s), minister(|s), foreign minister(|s), top diplomat, ambassador, negotiator(|s),
      national security (adviser|advisor), envoys, adviser, advisor, intelligence chief, fm, team(|s), mediators,
      chief negotiator(|s), representative(|s), leaders, heads of delegation, emissar(y|ies), special envoy(|s),
      plenipotentiar(y|ies), (spy|army|military) chiefs, spymasters, generals of
    `,
    duration: words`
      10 hour(|s), 11 hour(|s), 12 hour(|s), 2 hour(|s), 3 hour(|s), 4 hour(|s), 5 hour(|s), 6 hour(|s), 7 hour(|s),
      8 hour(|s), 9 hour(|s), all night long, all-day, all-night, an hour of, day-long, daylong,
      (two|three) (and a half hours|days of), eight hour(|s), eight-hour, five days of, five hour(|s), five-(day|hour),
      four days of, four hour(|s), four-(day|hour), half a day (in|of), hour-long,
      (13|14|15|16|18|fifteen|sixteen|fourteen|thirteen) hours, hours (of|long), hours-long, (two|three) hour(|s),
      hour(|s) of talks, marathon, (45|90|forty|forty-five|ninety) minutes, minutes of, night-long, nightlong,
      nine hour(|s), nine-hour, seven hour(|s), seven-hour, several hour(|s), six hour(|s), six-hour, ten hour(|s),
      ten-hour, three-(day|hour), twelve hour(|s), twelve-hour, two-(day|hour), week-long, weekend-long, weeklong
    `,
    harms: words`
      undermin(e|ed|es|ing), threaten(|s|ed|ing), jeopardise(|s), jeopardize(|s), imperil(|s), endanger(|s), cloud(|s),
      overshadow(|s), sabotage(|s), complicate(|s), strain(|s), despite, risks, shake(|s), cast(|s) doubt on,
      cast(|s) (|a) shadow over, harm(|s), hang(|s) over, loom(|s) over, weigh(|s) on, put(|s) at risk, poison(|s),
      hamper(|s), dog, dogs
    `,
    longAgo: words`
      last (fall|year|month|autumn|spring|summer|winter), months (ago|before|earlier), weeks (ago|earlier),
      years (ago|earlier), a month ago, a year ago, earlier this year, in the past, one year ago,
      (ten|two|five|three) years ago, decades ago, a decade ago, year ago today, this day last year, at the time,
      back then, in those days,
      half a century ago, a quarter (century|of a century) ago, a century ago, a generation ago,
      (two|three|four|five) decades ago, (fifteen|twenty|thirty|forty|fifty) years ago,
      (|1|2|3|4|5|6|7)(0|1|2|3|4|5|6|7|8|9) years ago
    `,
    gathering: words`
      security council, un council, human rights council, council, council’s, assembly, assembly’s, general assembly, people’s assembly, parliament, parliament’s, panel, committee, committee’s, subcommittee, commission, cabinet, cabinet’s, security cabinet, congress, senate, board, board’s, board of governors, federation, executive committee, world cup committee, arab league, fifa, uefa, interpol, nato, iata, icao, iaea, opcw, opec, unesco, imf, world bank, world court`,
    ownBody: words`
      (|war|security) cabinet, parliament, advisers, advisors, lawmakers, legislators,
      (business|community|faction|party|tribal) leaders, generals, opposition leader, defense chiefs, defence chiefs,
      residents, settlers
    `,
    feared: words`
      alarm over, at risk (|of), avert(|ing), avoid(|ing), brink of, danger of, fear(|s|ed), fears of, fear(|s) for,
      hang(|s|ing) by a thread, in case of, in danger, looming collapse, may lead to, on the edge of, prevent(|s|ing),
      risk, risk(|s) of, spect(er|re) of, teeter(|s|ing), threat of, threaten(|s|ed) to, to avert, to prevent, verge of,
      warn(|s|ed|ing) of, wobble(|s)
    `,
    foretells: words`
      predict(|s|ed|ing), forecast(|s), foresee(|s), doomed to
    `,
    agenda: words`
      (on|tops|on the|high on|top the) agenda, on the table, in focus, among topics, in spotlight, to be discussed
    `,
    aheadOf: words`ahead of, before, in the run-up to, on the eve of, prior to`,
    during: words`during, on the sidelines of, on the margins of`,
    which: words`which, who, whose`,
    again: words`
      again, (next|another) (round|meeting|session), further (round|talks|session), new round, follow-up, reconvene(|s),
      more talks, for next, (|next|third) to follow, will continue, next month, see you soon, one more round,
      round after that, pick up again, later rounds
    `,
    judgement: words`
      businesslike, candid, cautiously optimistic, constructive, cordial, difficult, encouraging, excellent, first step,
      frank, friendly, fruitful, gaps narrowed, good (|atmosphere|mood), headway, heated, honest,
      in good (faith|spirit), in-depth, intense, mood good, narrowed (differences|gaps), painstaking, positive,
      pragmatic, productive, professional, (limited|made|real|significant|some|tangible) progress, progress made,
      promising, respectful, satisfactory, serious, sober, step forward, step in (|the) right direction, stormy,
      substantial, substantive, tense, thorough, tough, upbeat, useful, valuable, very good, warm, worthwhile
    `,
    fruitless: words`
      no (agreement|deal) (at|from|after|in last|in latest|in the latest), (no|without) (accord|communique|compromise|conclusion|headway|joint communique|joint document|outcome|progress|
      resolution), (no|without) concrete result(|s), (no|without|without a) (breakthrough|consensus|joint statement),
      empty handed, empty-handed, (|still|remain) far apart, fruitless(|ly), (no|without a) (document|handshake|result),
      in acrimony, inconclusive(|ly), little (to show|progress), no common ground, no document signed,
      no meeting of minds, no movement, no signature(|s), no tangible results, no workable solution, none the wiser,
      nothing (agreed|signed|to show), remain apart, to no avail, with no (accord|agreement|breakthrough|deal),
      with nothing agreed, without (a deal|a statement|a word|agreement|an agreement|an outcome|any agreement|
      any progress|deal|paper|signature|signing|statement), without handshake(|s), without (|tangible) result(|s)
    `,
    phone: words`
      (by|on the|over the|spoke by|spoke on the) phone, by telephone, phone (call|conversation),
      telephone (call|conversation), phone(d|s), call(|s) with, video (call|conference), held a call, by video link,
      by videoconference, rang, dialled, hotline call
    `,
    otherField: words`
      art fair, asia cup, athletes, baseball, basketball, beauty pageant, biennale, book fair, box office, boxers,
      boxing, brics, business leaders, businessmen, chamber(|s) of commerce, champions league, championship(|s), chess,
      clerics, climate (conference|talks), collective bargaining, concert(|s), cricket, cricketers, cup, davos, derby,
      donor(|s) conference, eurovision, festival, film, film premiere, (cup|meet in the|met in the) final, football,
      footballer(|s), formula one, friendl(y|ies), g20, g7, general assembly, goalkeeper, grand prix, gymnasts,
      handball, hockey, league, (|friendly|in final) match, medal(|s), midfielder, olympic(|s), opec, opera,
      paralympic*, pay offer, plastics treaty, play-off(|s), playoff(|s), qualifier(|s), quarter-final(|s),
      quarterfinal(|s), recipe(|s), referee, relegated, rugby, scholars, semi-final(|s), semifinal(|s), soccer,
      song contest, squad, stadium, striker, students, (african union|arab league|climate|eu|nato|sco) summit,
      super cup, swimmers, (pay|wage) (deal|talks|dispute), tennis, test series, theat(er|re), title (race|clash),
      tour dates, tourism fair, tournament, traders, transfer window, volleyball, wicket(|s),
      world (cup|economic forum), wrestlers
    `,
    lapsed: words`
      was to be, were to be, had been (due to|expected to|set to), (was|were) (meant to|supposed to|to have)
    `,
    sitting: words`day`,
    until: words`
      (till|until) (after|autumn|next month|next week|spring|summer|tomorrow), until (after eid|early|eid|elections|
      end of|late|later|mid|new year|the end of|the new year|winter), until (sunday|monday|tuesday|wednesday|thursday|
      friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december),
      till (sunday|monday|tuesday|wednesday|thursday|friday|saturday), for a (day|few days|fortnight|month|week),
      for one week, for two (days|weeks), for three (days|weeks), for four days, for five days, for ten days,
      for several days, for (24|48|72) hours, temporarily, for the (weekend|holidays), over the holidays, for eid,
      for christmas, for easter, for ramadan, to next (week|month), pending elections
    `,
    inForce: words`
      under (|a|an|the|its|their), as part of (|a|an|the), in line with (|a|an|the),
      in (accordance|compliance|keeping) with (|a|an|the), pursuant to (|a|an|the), in (breach|violation) of (|the),
      (fully|firmly|is|are|remain|remains|remained|remaining|stay|stays|still) committed to (|a|an|the),
      (reaffirm|reaffirms|reaffirmed|reiterate|reiterates|reiterated) commitment to (|a|an|the), stand(|s) by
    `,
    offer: words`proposal(|s), offer(|s), ultimatum, draft resolution`,
    occasion: words`
      visit(|s), trip(|s), tour, election(|s), vote, votes, ballot, referendum, debate(|s), briefing(|s), hearing(|s),
      trial
    `,
    lesser: words`
      to (consider|examine|study|review|explore|discuss|negotiate|weigh|mull|delay|postpone|defer|shelve|reject|rebuff|disagree|differ|turn down),
      (|on )(nothing|little), on (most|almost all) (points|issues|terms)
    `,
    goBetween: words`on (|a|a new|new|one) mediator`,
    awaits: words`await(|s|ing), wait(|s|ing) (for|on)`,
    contrast: words`but, however, though, although`,
    condition: words`if, unless, in case, should there be no, without a deal, as soon as, imagine if, suppose`,
    overcomes: words`
      overcome, overcame, overcoming, overcomes, break(|s|ing), broke, broken, resolv(e|es|ed|ing), unblock(|s|ed|ing), eas(e|es|ed|ing), avert(|s|ed|ing), avoid(|s|ed|ing), prevent(|s|ed|ing), (|way|ways) out of, end(|s|ed|ing) (the|an|a) (|long|weeks-long|months-long|years-long)
    `,
  },
  months: rows`
    january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug; september, sept, sep;
    october, oct; november, nov; december, dec
  `,
  weekdays: rows`sunday; monday; tuesday; wednesday; thursday; friday; saturday`,
  days: numbered`-1: yesterday, last night; 0: today, tonight, this evening, this morning; 1: tomorrow`,
  weeks: numbered`-1: last week; 0: this week, earlier this week, coming days; 1: next week, coming week`,
  next: words`next, coming`,
  weekLater: ['week'],
  dayArticles: ['the'],
  lengths: {
    days: [
      words`two days, two day`,
      words`three days, three day`,
      words`four days, four day`,
      words`five days, five day`,
    ],
    unit: words`days, day`,
    before: words`last(|s|ing), for, over, span, spanning, run, runs, hold(|s), across, spread over, scheduled for`,
    after: words`
      (|of|of security) talks, round, meeting, session, negotiations, discussions, of negotiations, of meetings
    `,
    behind: words`after, following, in, within, ended, concluded, ago, since, past, lasted`,
    longer: words`longer than, (could last|may last|or|possibly) longer, (can|may|could|might) be extended, if needed`,
  },
  ordinals: rows`
    first, 1st; second, 2nd; third, 3rd; fourth, 4th; fifth, 5th; sixth, 6th; seventh, 7th; eighth, 8th; ninth, 9th;
    tenth, 10th
  `,
  complementizers: ['that'],
} satisfies LanguageTable as LanguageTable;
