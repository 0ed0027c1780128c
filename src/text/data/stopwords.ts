/** Function words of English: they say how a sentence is built and not what it is about. Written for this project. */
export const STOPWORDS =
  `a an the this that these those such same other another each every either neither both all any some no none many much more most few fewer less least several own
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves one ones oneself someone somebody something anyone anybody anything everyone everybody everything nobody nothing
who whom whose which what whatever whoever whichever when whenever where wherever why how however there here then now thus hence
am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought need dare used
ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd they'll that'll who'd who'll who've 's let
and or but nor so yet if unless until till although though because since while whereas whether than as lest
of to in for on at by with from into onto upon out off over under up down about above across after against along amid amidst among amongst around before behind below beneath beside besides between beyond despite during except inside like near outside past per plus regarding round through throughout toward towards underneath unlike via versus vs within without
not never too very just only also even still again already almost always ever often rather quite perhaps maybe else instead indeed otherwise therefore moreover furthermore meanwhile nevertheless nonetheless anyway yes oh mr mrs ms etc
say says said saying according told`
    .trim()
    .split(/\s+/);
