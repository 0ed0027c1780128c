/** English words that place no fact: articles, pronouns, prepositions, auxiliaries, the verbs of reporting. Written for this project. */
export const STOPWORDS = `a an the this that these those some any each every no none one other another such same own
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  and or but nor so yet if then than as because while although though since until unless when where why how whether
  of in on at by for from to with without into onto over under above below between among through during before after about against
  around across along behind beyond near off out up down per via within toward towards upon
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must
  not never also too very just only even still already again more most less least much many few several both all
  there here now today yesterday tomorrow
  nearly almost roughly approximately exactly precisely barely hardly fewer estimated least
  said says say saying told tells tell added according reported reportedly
  's 't 're 've 'll 'd 'm`.split(/\s+/);
