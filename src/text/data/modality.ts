/** Words that say a thing was not done, is planned, possible, alleged or conditional; notation as in `deeds.ts`. Written for this project. */
export const MODALITY = {
  negated:
    "not; n't; no; never; none; neither; nobody; nothing; nor; without; cannot; isn't; aren't; wasn't; weren't; don't; doesn't; didn't; hasn't; haven't; hadn't; won't; wouldn't; can't; couldn't; shouldn't; mustn't; deny~; fail~ to; refuse~ to; decline~ to; rule~ out; stop~ short of; false; falsely; untrue; denial; rather than; instead of; far from; refute~; dispute~; dispel~; debunk~; zero; yet to; unable to",
  planned:
    "will; shall; they'll; he'll; she'll; it'll; we'll; i'll; you'll; that'll; won't; plan~ to; plan~ on; plan~ for; plan^ to; planned; planning; going to; expect~ to; expected to; expected; due to be; due in; due on; due at; due back; schedule~ to; scheduled for; scheduled; slated; set to; poised to; intend~ to; aim~ to; hope~ to; seek~ to; pledge~ to; vow~ to; promise~ to; agree~ to; look~ to; about to; is to; are to; was to; were to; ready to; upcoming; proposed; propose~ to; forthcoming; pending; prepare~ to; tomorrow; next week; next month; next year; on track to; want~ to; call~ for; project~ to; projected; forecast; would; in the works; try~ to; attempt~ to",
  possible:
    "may; might; could; possibly; perhaps; maybe; potentially; potential; possible; likely; probably; unlikely; up to; as many as; as much as; believe~ to; believed; thought to; fear~ to; feared; appear~ to; seem~ to; apparently; presumably; can; at risk; risk~; suspect~; estimate~; unclear; unconfirmed; rumored; rumoured; speculation; maximum; eligible; eligible for; can't rule out; unsure; whether",
  alleged:
    'allegedly; alleged; allege~; accused; accuse~; suspected; suspect~; reportedly; purported; purportedly; supposed; supposedly; claim~; said to have; said to be; is said to; are said to; accusation^; allegation^; so called; according to police; prosecutors say; prosecutors said; police say; police said; believed to have; reported to have',
  conditional:
    "if; unless; would; wouldn't; he'd; she'd; they'd; in case; provided that; provided they; as long as; were … to; depend~ on; on condition; subject to; otherwise; contingent; assuming; should … be",
} as const;

/** Phrases that look like one of these and are none. */
export const NO_MODALITY =
  'not only; not just; not guilty; not least; no doubt; no less than; no fewer than; no more than; not more than; not less than; no one else; whether or not; as if; even if; what if; without incident; nothing but; if not more; no matter; no sooner; can not only; last will; will power; good will; free will; at will; against … will; in no time; no longer than; no later than; claim~ … life^; claim~ responsibility; claim~ victory; claim~ the title; insurance claim^; in the same … as; there is no; suspect^ in; suspect^ was; suspect^ were; suspect^ is; suspect^ has; suspect^ had; the suspect^; a suspect; suspect^ fled; suspect^ who';
