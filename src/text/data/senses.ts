/**
 * The commoner senses of some 6000 nouns and 3100 verbs; made by .ci/data/senses.mjs. A word's value is its synsets, three base-36
 * digits each, commonest first; row n of the other table (from 1) is what synset n is a kind of, `!` where that is too general to
 * say anything, and its name where others meet in it.
 *
 * Condensed from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.
 * The full licence stands in `wordnet-licence.ts`.
 */
export const NOUN_SENSES = `
Aabandonment:064015Cbey:13gDot:3slCduction:0k1Colition:06sDriginal:3rxEtion:06vDve:26xCsence:4sh0wwDurd:4r7Cuse:0cpCyss:3lzBcademia:3chHc:3smGy:3cmCceleration:0a6
Aaccelerator:13i13hEnt:2mvEptance:05d4rhEss:13jGory:13l13kDident:2t32t2Ial:2iyDommodation:2vxFplishment:008Erd:4sxGance:2ofEunt:29n2dt4raHant:3snHing:2fq0h7Dreditation:0u2Dumulation:36b0b9
Aaccusation:2r3Fed:3soCe:13mChe:4xdDievement:008Cid:54oCne:4wrCoustic:13nCquaintance:4rb3ssEiring:00iFsition:020Cres:4lyDonym:2m3Dylic:5aeCt:2a32kdDing:0fm
Aaction:00bEve:572Fist:47xGty:0c94ulDor:3stDress:3suCute:2iaBdaptation:27lFer:3txCdict:3svGion:4vsEtion:13o0b1Dress:260Chesive:563Cjustment:2vx05yCministration:0tx39f0ii
Aadministrator:3sz3syEral:3t0Hty:3dgEssion:0xdCobe:54nDlescent:3t1Dption:05dCult:3rh0y1Fery:0m2Cvance:2yz2vfHment:2rrDent:00wGure:0knErsity:51jFt:2rmGisement:2rm
Aadvertiser:3t3Iing:2rm0spDice:2diEser:3t4For:3t4Hy:2g2Docacy:0w3Gte:3t5Berial:0g4Dospace:3gxBffidavit:2foEliate:3t7Iion:4rc0s5Enity:4j7Ermative:2plDluent:3t8
Aafghan:13qCtermath:4itBged:35sDncy:3df385Et:3m03taCgregate:1y6Fssion:0p1Cony:4xeCreement:2gu4sxDiculture:0sv0nnBid:0vu4mmDe:3sx3tcCm:0l3Cr:57x3l0Dcraft:13rDing:238
Aairline:13uDplane:13wEort:13xDway:13vCsle:14013zBlarm:141Cbum:2ay142Ccohol:34qHic:3tdIsm:4vtCe:34uDrt:4v6Cgae:0yhCias:25pDen:42aDgnment:3cv
Aallegation:2r62fcFiance:0vsErgy:53fEy:143Diance:4z6Docation:4nh0s7Ewance:4nb4nm4muEy:54eDy:3cx3teCp:3m1Dha:2ifFbet:295Ctar:144Deration:2t005yFing:0igFnate:4g7
Aalto:3tfEgether:511Cuminium:54xGum:54xBmateur:3thDzon:3tiCbassador:3tjDiguity:2bhDulance:145Esh:0xcCelia:51cDndment:0xfEities:4paCino:54pDr:413Cmo:146
Aammunition:146Cnesty:53bCount:4ofCplifier:147Cusement:0d3Bnalogy:0i1Eysis:0hmGt:3tkDrchy:4t0Dtomy:0i0Ccestor:3tlGry:38tDhor:148Gage:4r1Dient:3tmCdroid:149
Aanesthesia:4v0Cgel:3r6Duish:50nCimal:002Ftion:4sjEe:599Cnals:2baDex:14aFation:0bbDouncement:2f72g1Ir:3tnEying:0clComaly:52oDnymity:4zvCswer:2fz2fw2pdCt:11f
Aantenna:14bDhem:2ldEology:2axDi:3toEbiotic:14dFody:5bbEc:0czEque:497Cxiety:4xyBpartheid:2d7Fment:14eCe:130Drture:14fDx:3lnCocalypse:2trDlogy:2c9
Aapostle:3tpCpalling:2siEratus:14gFel:14hDeal:2ov0v5Fring:0wvEndix:274Dlause:2eeEe:32yEiance:14jFcant:3riHtion:0on29lDointment:050Drentice:3trKship:0gvEoach:0oa08a
Aapproaching:2tkFpriation:4niFval:0w6Bquarium:14kBrbitration:2njCc:4l9Dade:14lDhaeologist:3tsEbishop:3ttEer:3tuEitect:3tvJure:14m0h3Fve:14nHs:2azCea:3guDna:52u
Aargentine:13cDuing:2onEment:2cy2onCia:2leCmor:14pEur:3aaDs:21sDy:3a8Crangement:35lGing:0o7Ey:35m2jlDest:02fDival:00u00v3tyDow:2i6Csenal:14qDon:0bj
Aart:14r0o0Dhritis:4wnDicle:23vEllery:14s3edEst:3u0Dwork:2jzBsbestos:56gCcent:3m2Ch:570Cide:2khCking:2opCphalt:571Cs:3u1Dassin:3u2Iation:2eyEult:0pb
Aassembly:14t0ni1gzErtion:2f92pkEts:4oeDhole:3u3Dignment:0iz2ah052Est:0vu0fzGance:0vuIt:3u4Dociate:3u5Iion:37v0s44z9Dumption:2gcCteroid:3m3Dhma:4whDronaut:3u6Gomer:3u7Cylum:1sy
Aatheist:3u8Dlete:3u9Gics:0ffCmosphere:5373gvCom:54qCtachment:14uFk:0p9Ger:3uaDempt:0keEndance:0wuIt:3ubGee:3rjDic:1mjEre:14vDorney:467Draction:4j62bq
Aauction:0esCdible:05lEence:3azEo:249Et:4qlFor:43tHium:14wCnt:3ucCra:4x8Cthor:4ikGitarian:3udIies:37wIy:3ufHzation:2anDo:19jEbiography:29p
Aautograph:27jEmatic:14yIon:02uFobile:19jEnomy:4tyEpsy:04aCxiliary:3tcBvalanche:2xfDtar:4a0Cenger:3uhEue:0ocCiation:3fkCocado:337Didance:063Bwakening:0xoDrd:02d
Aawarding:02dBxe:151Cle:152Ababa:31hDe:3uiDy:3uiCchelor:3ukDkdrop:154Eing:0w2155Elash:2v4Epack:156Estage:22bEyard:157Don:322Dteria:0ydCdge:2jf
Abag:15815xDgage:15bCil:4oxCker:3ulFy:15cDing:0iqClance:4uiGing:05jDcony:15dDe:15eDl:15fEad:2lf26pEet:0fh2lkEoon:15g15hFt:28h05iEroom:15i
Aban:2adDana:335Dd:3bn3bxEit:3unDg:2xp2w9Eing:2wb0uxDk:3m43f5Eer:3uoEing:0snErupt:3upIcy:51n51mDner:15lEing:2rvDquet:3c4Dter:2h1Cptism:0qo
Abar:15v15n15mDbecue:31uDgain:2gvHing:2nhEe:15oDk:2wc15pEer:3uqDley:33oDn:15qDon:3urFess:3uvDrack:15rFge:2lw0ppEel:15t15sFn:3gyEier:15u3m5
Abarring:069Fster:3usDs:1pxDtender:3utCse:15y1h015xEball:0egEment:161Dh:2xpDics:2clEn:163Dket:164Gball:0emDs:2kwDtard:3u3Ct:1100e5Dch:3en
Abath:16507nEing:0d007kEroom:166Etub:167Dman:3uwDon:168Dsman:3uxDtalion:3anEer:3uxGy:3ee169Eing:03oEle:0orGfield:3h3Cy:3m6Czaar:16aBeach:3m7
Abeacon:2s2Dd:16cEs:16dDm:2hj16e4jaDn:32sDr:10yEer:3wm47uEing:3lrDst:3uyDt:3h42xa2m0Eing:0uyEs:3dvDu:3vnDver:56xCck:2j6Cd:16f
Abedding:16gDroom:16hCe:11dDf:12p31xDp:2wdDr:34tDtle:117Cgging:2oxDinner:48xGing:2ssChalf:0iwEvior:0wa4unHur:4unCing:4sbCliever:3v03uzDl:16k
Abelle:3v1Dongings:4luEved:3v2Dt:16m16l3h7Cn:3m8Dch:16oFmark:2s0Dd:2tl16pEer:16qEing:2tlDeficiary:3v3Gt:4npDjamin:59aCrry:32zDth:0guCst:03t
Abet:4ooDa:2igDh:2ilDrayal:0jeCverage:34nBibliography:28uCcycle:16sCd:2o20kfDder:3v4Eing:2o2Cke:1ohEr:3zcClingual:3v6Dl:2a929rEboard:16tEing:2p0
Abillionaire:4cuEy:208Cn:16uDary:3m9Dding:16v0ijDge:0ruEo:0ezCography:29oDmass:55rCrd:0ypDth:2u0Fplace:3h9Cscuit:32a31jDexual:3v7Dhop:3v8Ctch:4yn
Abite:4wz310Dter:34vBlackberry:330Fmail:0kcFout:4tiDde:3v93mbDh:2m1Dme:2r92etDnc:344Ek:2imFet:16wDst:03v2w9Dze:2ta0j2Ceeding:4x0Dnd:2w7Fer:16x
Ablending:0bmDssing:0w6Cind:35tFness:4w9Ek:03aDss:4tqDtz:0pfDzzard:4l8Coc:39kEk:16zFade:0osFbuster:170Fing:0g6Dg:27cEger:3vaDke:3wv
Ablond:3vbFe:3vbDuse:172Dw:0ut2uqCue:1733gmEs:2lhDff:3mc2gkDsh:4vlBoard:3d75c8Fing:019Fs:174Dst:2qvDt:175Cbby:3vdCdyguard:3veCil:4wm
Aboiler:176Cld:2icDt:4ld178177Cmb:179Eer:17aEing:0pjCnd:4jc4qqEage:4u9De:56pEs:17bDg:2waCo:2mkDb:40rDgie:2loDk:27rEer:3vf
Abooking:085Elet:27sEstore:17dDm:2wfEer:3ujDn:51gDst:0vzFer:4g5Dt:17eEh:17g17fEy:4mjDze:352Crder:3hfDe:3vgDing:0ofDough:3ht
Aborrower:3vhGing:02aCss:42c3viCt:11oDanical:17hFy:3foDher:2w2Dtle:17iEom:3hc3hdCulder:3meEevard:150Dnce:03fFing:2v5Edary:3heFs:3heEty:4ms
Abouquet:17jDrgeois:3w3Dtique:17kCw:17n17l17mDl:17q17pEer:3vjEing:0e7Es:0e8Dman:3tuCx:17s17tDer:3vkFs:1eeDing:0drCy:4773vlDcott:066Dfriend:3vn
Abra:180Dce:17vFlet:21lFs:17uEket:37sDd:17wDg:2qwEging:2qwDke:17xFs:17yDnch:3epEd:2io2hmFing:0weFy:353Dss:56cDt:4gs
Abrave:3siEo:3u2Dwl:2z5Ceach:01tEd:325Ek:2vu2ts3neFdown:0fqFer:3voHs:2uvFfast:30sFing:0bdFout:01cFthrough:04mFup:06g2uiEth:0ll57yGing:0lj
Abreed:38sFer:3vpEze:4jbDnt:0zuDthren:395Dw:34sEer:3vqGy:181Eing:0nlCibe:4n9Fry:0k3Dck:182Ddal:0qnEe:3vrEge:183184Def:2ae
Abriefing:2qaDgade:3amDnging:09nCoad:3vsFcast:23bJer:3vtJing:23oDchure:27sDker:3t9Gage:38kDnco:12aEze:56dDok:3mfEm:185Dth:315Fer:3vu
Abrotherhood:38mDwse:3fpGr:3vvFing:2bcCuin:10zEse:4x1Dnch:30tEette:3vwDsh:3fq186Fing:0i8Dtality:0cuEe:3uyBubble:3mgCck:20uEet:187Ele:188
Abuddy:3vxDget:4qs4qrCff:41qEalo:12qEer:574Ft:189Cg:11hCilder:5c4Fing:18aFup:0baClb:1m418bDl:12m3vy2bnEdog:10kEet:18cGin:2dvEock:12o
Abullshit:2bnEy:3w0Fing:0wbCm:4d34h6Dp:4x2Eer:18dCn:326Dch:36h3cdDdle:37t18eDk:18h16r18gEer:18iDny:3w1Crden:1mfDeau:3df1abGcracy:3g3Dglary:0kd
Aburial:2zeDn:4xf4x3Eer:18jEing:0biDst:0bg0pqCs:18kDh:3gz3frDiness:38c0sg0gqIman:3w2Jen:38yDt:2vqEer:41vCtch:3w4Fer:3w5Dler:3w6Dt:18l
Abutter:349Gfly:11jEon:18m1s9Cy:4m8Der:3w7Ding:025Czz:2wg0xpEer:1e5Bye:2oeCpass:16nAcab:18oDbage:32qDin:18q18rFet:18sDle:24318v18uCche:18w
Acad:3w8Cfe:18xEteria:18yDfeine:56tCge:18z4ucCke:190Clcium:54yEulation:0mcIor:3w9Gus:3mhDendar:28vDf:100Dif:3waDl:2422mfEer:3wbEing:0gr
Acamel:12wEo:191Era:192Dp:1933gj194Eaign:2zz0kr0p5Iing:0ksEing:0r2Eus:3hiCn:195Dal:3miEry:423Dcel:2ixGlation:06xFr:4wtDdidacy:0ksHte:3wc3wd
Acandle:196Ey:317De:197Dnon:198Doe:199En:2ddEpy:19aDt:2bmDvas:19b19cDyon:3mjCp:19dDacity:53eDe:3mk19fDital:4p1Hism:3dnJt:3we
Acapitol:19gDsule:19i19hDtain:3wh3wf3wgEion:2pzFve:4bb3wiGity:4ud4u7Eure:02eCr:19jDamel:319Evan:3f9Dbon:54zDd:19k28oEboard:576Einal:3wjEs:0erDe:0i7
Acareer:0gr08dEtaker:3wkDgo:19lDnival:0f2Dol:2l2Dpenter:3wlFt:1u0Driage:1q119mFer:3wm19n13sEy:09pDt:19oEel:3bjEoon:2h6Eridge:19pDving:19rCscade:3ml
Acase:2th4rx0v3Dh:4q1Eier:4goDino:19tDsette:19uDt:3bkEe:4zmEing:19vEle:1pq19wDualty:3woCt:10oDalog:27w28wHue:28wFyst:56eEstrophe:2tq51kDcher:3wp
Acatching:03qDegory:37mEring:0suFpillar:11mDhedral:19xDtle:12lCucus:3czDse:2u92ft0krEing:00jDtion:2qmGus:35uCvalry:3ekDe:3mmDity:3p2Beiling:19y2d6Clebration:2zb
Acelebrity:3wrDl:19zEar:161Ephone:1a0Cment:57a579565Etery:3hkCnsorship:0laEus:0i4Dter:3hmEral:1a1Cramic:1a2Hs:0o1Demonial:2zcHy:2zc0qeDtificate:28iKion:0u12d1
Achad:57bDin:3e0Fs:1kkEr:1a5Fman:4b2Dlk:57dElenge:4ri2qyJr:4cxDmber:1a6Ep:3wtFagne:34zFion:3wtIship:4s5Dnce:51vEge:2t005pGr:3rl
Achannel:23h1a7Hs:23jEt:2kzFing:0xjDos:4t3Dp:3wvEel:1a8Elain:3wwEter:26zDr:55sEacter:3rfJization:2pfEcoal:55t1a9Ege:0pc2ap4nyGr:127Eity:3eu0sb
Achart:2k21aaFer:28jDse:09qFd:4bvDt:2mzEter:2n4Ceating:0jmDck:4ptFlist:28xFout:04bFpoint:3hhDer:2efFing:2rqEse:34bDf:3yjDmical:57e
Achemist:3wy4a1Eotherapy:0ieDque:4ptDw:312Eing:088Ci:4vkDck:0ziFen:31q0zhDef:43qDld:3wz3x0Fcare:0vyEi:34iEl:4xlFy:32rDmney:1adDna:1ae
Achip:3ma1afEs:32nCloride:5b8Gne:550Cocolate:35eDice:04wEr:3a2Dke:1agEing:4vqDlesterol:5buDp:4loDrd:2izEe:0itFography:0fgEus:2wk3a02lgDsen:3x1
Achrome:57fEnicle:29nCuck:30hFle:2mpDnk:36jDrch:38r1ahBider:35dCgar:1aiFette:1ajCnema:23lCrcle:3bnEuit:1ak09eFlar:2rpHtion:2394jdFmstance:4rvMs:51d
Acircus:3a30f80fpCsco:33jCtation:2enDe:2goDizen:3x4Hship:4s8Drus:332Dy:3hoCvilian:3x5Gzation:38wBlaim:2fa2fbDmp:1alDn:36tDp:2w9Drence:1amEification:2o8
Aclash:2wl4tbEs:37m3bm36yFic:1an3x6Hal:2ksGfication:0q135nIed:2rnFmate:4dmFroom:1aoDuse:25026yDw:1131jh114Dy:57gCean:0hhFer:1arHs:1apFing:07fFsing:07f
Acleanup:4meEr:4tvFing:3huEvage:4qyDrgy:398Eic:3x8Ek:3x94deCick:2wiDent:3zaDff:3mpDmate:531536Fx:2y226l01hEb:3m2Fing:2vzDng:32xEic:380
Aclip:19q2ti1asEper:1m7Coak:1auDck:1avDne:4cwDser:3xaFt:1d021m21dEing:0akEure:08bDth:1fnFes:14hFing:1axDud:4je3mqDwn:3xc3xbCub:38p3bbEhouse:1az
Aclue:2hvDster:36hDtch:0l14v7Boach:3xeFing:084Dl:57hEition:3cvDst:3pmFer:3xgFline:3jjDt:1b0Eing:1b1Cbalt:551Dra:0zaCcaine:1b2Dkpit:1b3
Acocktail:35aDoa:35eEnut:33b33aCde:2dgDing:0h5Cffee:35jEin:1b4Chort:3c0Cil:1b5Dn:4q3Ecidence:2ttCke:55uCl:3mrDd:4wgDlaboration:0vpFpse:4vv2vk0a0
Acollar:1b7Fteral:4ozEeague:3xjFct:2ozHing:0q2Ion:36bIve:384Hor:3xkFge:3clEier:3xfFsion:2t5Donel:3xlFial:3xmFy:3dx37jEring:30kFs:1b8
Acolour:5asGs:1b9Dt:123Dumn:3fb1ba3fjGist:3xoCmb:1bb0zjEat:0p0Eination:36nGe:1bcGing:2w5Eo:3bzDeback:2pcEdian:3xqFy:2kmEt:3msDfort:50d0w0
Acomic:3xqEng:08a00wDmand:2o23a5Her:3xs3xrHment:2o4Eent:2gp2gnHary:2gnItor:491Frce:0sdHial:2roEission:3d9Ker:3xwFtment:0vs0x4Gtee:3d9Eodity:1bdGore:3xz
Acommon:3jsGplace:2npGs:3jsGwealth:3hv39jEunicating:237Lon:237Hon:2myHsm:3doIt:3y0Hty:3b6Fte:096Hr:1be3y1Dp:2p8Eact:1bfFnion:3y23y3Gy:3863ao
Acomparative:25dGing:04dHson:04dGtment:1bh1bgFss:1biEensation:4n6Ftitor:4cxEilation:2b0Ger:3y4Elaint:4vo2px2pwFement:251Gtion:0fx06dFiance:0vmGcation:0ry4rjGment:2ehKs:2c5
Acomposer:3y5Gition:54gFund:57i1bkErehensive:2p8Gssion:2y7Ior:1blFomise:0vq2ohEuter:1bmDrade:3y2Cn:2czDcentrate:57u30lFption:0lyFrt:2jtFssion:2a02odErete:57jEussion:2xs2xo
Acondemnation:2er0wd2r2Eition:4qzJer:0hfJs:4r0Eo:1boFlence:2caFm:1bnEuct:0waHing:0tyHor:3y6De:1brDfederation:4z6Frence:3d0Fssion:2q828l0qpEidentiality:4z4Fnement:4vi0ub
Aconfirmation:2d0Elict:0ov0orErontation:2r0Eusion:4t2Dgestion:4xa4rzElomerate:58mEratulation:2cbOs:2egFegation:37cGssman:3y8Djunction:4z825gDnection:4z71bsHor:1bsDquest:02g01lDsensus:4syGt:2ea
Aconsequence:4isFrvation:2y80l9Kve:3yaHe:31mEole:1btGidation:2w60x0Frtium:3biEpiracy:29z3c1Etable:3ybFituency:3blKt:1bj3rnItion:2a506zMal:08hFraint:4ubGuction:0nhEul:3yc
Aconsulate:1buGtancy:0hkJt:3t4Ition:2nc2nbFmer:3roGption:0lnDtact:00dFiner:1bvFmination:523Eemporaries:3duLy:3ydFnder:4cxGt:36c2bdHion:2fdHs:36cFst:2zj
Acontestant:3rpFxt:24j52qEinent:3mtGgency:2srJt:370Guation:0q6Hity:4zaEour:2htEract:29wIing:021Jon:0b8Ior:3yeGst:0i2Fibution:0kg4mr0scJor:4ft3yfFol:0li
Acontroller:3snGversy:2onDvenience:50fGt:1byHion:3d1Frgence:2xyGsation:2mwHe:2gaHion:2y0Gt:3ygHer:1bzHible:1c0Eict:3yhEoy:3f3Cok:3yiEie:31j
Acooking:07aDler:1c3Dp:1acEeration:0vkJve:0so3baDrdination:0kxJor:3ykCp:3vzDe:1ixDing:1ixDper:552Dy:29d1c426vEing:0q8Eright:28mCrd:1c5De:3bp3hn3mu
Acork:57nDn:32uEer:3hx3hw1c6Dona:4j8Gry:4w4Gtion:2ziFer:3ymDp:387Eoral:3ynHtion:387Es:3ai3ajEus:4p2Drection:07o289Ks:394Fspondence:2bxMt:3yp3yq
Acorridor:1caEosion:543Csmetic:1ccEos:3qdDt:4mxEing:0h8Es:4nnEume:1cdCttage:18fEon:58q1cfCuch:1waDgar:10tEh:4xnFing:4xnDncil:3d4Hlor:3xy
Acounsel:3t6Hing:2d2Hling:2d2Hor:3yr3ysEt:0hnFdown:0i5Fer:1cg1ci1chHfeit:1k4Gss:3ytFing:0hnFry:39j3hyHside:3kpFy:3hzDp:0u901mEle:375378Fing:22s
Acoupon:29tDrier:47tEse:0n0Et:3ddFesy:0wlFhouse:1clFroom:1ckFyard:1cjDsin:3yuCve:3mvEnant:2gxEr:1uf16w0qvFage:4orFing:3mwFt:37dCw:12n
Acoward:3rqDboy:3ywDs:12lCzy:1ceBrab:10cEs:50vDck:3mx1hcFer:327Fing:2wm0bfDdle:1cm3haDft:0gy1cnDnk:43bDp:588Dsh:2wl2t4Dte:1coFr:3qi
Acrawl:0a4Fing:08vDzy:3yyCeam:3eaEtion:0nc1cp2ueFor:3rrDdential:28iKs:28iEit:2e64ps4qhGor:3yzGs:28yDed:2hhEk:3mfEp:3z0Fing:08vFs:4wv
Acrest:3i03jvDw:3cc3bqCib:1cqDcket:11gDme:0jtEinal:3z1Dsis:4rk2y4Ep:32pDterion:2rzEic:3z33z2Gism:2es26mFque:27qCocodile:0z6Dok:3z1Dss:1ctFe:1cu
Acrossing:090Froad:1khJs:3b94v8Dw:0yw2wnEd:39rEn:1cvCude:5apDelty:0csDise:09iGr:1cwDnch:2woDsade:0krEh:56uFing:0s2Et:3myCy:2mf2mg
Acrying:0maDstal:5911cx3mzBub:3z4Cddle:0ciCe:2kiCff:1cyCisine:30pClprit:49zDt:397Eivation:0tp0nmEure:3ctCmmings:4ioCnt:3z5Cp:1czDboard:1d0Dcake:31i
Acurator:3z7Db:1d1De:1t5Dling:0e6Drency:4q0Gt:4jg2xiEiculum:2dqEy:33yDse:2mlDtain:1d23n0Dve:2k4Cshion:1v8Dtody:4ueFm:0cdGer:3z9Gs:4o3
Acut:4ng2bt1d3Dler:3zbDter:4fkEing:0og0btBycle:3e12utEing:0dwFst:3zcEone:534Adad:3zdDdy:3zdCgger:1d5Cily:23tDry:1d6Cle:3n1Cm:1d8Dage:2ya
Adamages:4nkDe:3zeDned:35vDp:53jCnce:2kqFr:3zgEing:0d2Dger:53n0ku53oCre:2qzDing:2qzDk:4th5463krEness:4th3krDling:3zhDt:1d9Es:0eyCs:11z
Adash:08uCta:3gcEbase:2ckDing:0prCughter:3ziCylight:4jjBeacon:3zkDd:35wDf:35yDl:0t22gvEer:4h238fGship:389Eing:0tvHs:00gDn:3zmDr:3v2
Adearest:3v2Dth:2vb4jk4slCbate:2n92reDit:4qiDris:58gDt:5294qbDut:070Ccay:4jlDeased:3zlEption:2giDision:04yDk:1da1dbDlaration:2f62fnEine:4zcDo:3geEr:1kf
Adecoration:1dcDrease:2vcFe:2aaCduction:4ocCed:2agEs:0gjDr:12uCfamation:2exEult:01pDeat:304Ged:35zEct:51951aEndant:3spGer:3rsFse:0ot0lcDiance:2r1
Adeficiency:50pEnition:2fyCgradation:086Eee:4rr2ekCity:3r3Clay:0riDegate:3zoHion:3erDivery:09nDl:3n2Dta:3n3Dusion:4y1Cmand:2p1Dentia:4y7Do:2j9Ecracy:3dl
Ademocrat:3zqElition:2ukEn:3raFstration:0fb0fc0v1Cn:3jbDial:2pp2poEm:1kqDt:4iuEal:2mdEist:3zsCparted:3zlGment:391Gure:00k2vsDendence:4ugJy:4ugIt:3zt
Adepiction:2pfDloyment:0u5Dortation:06aEsit:4jm3ppEt:1z0Dreciation:0b24obFssion:4yf5263olEivation:52dDths:3gwDuty:3zuCrby:17rDrick:1dhCscendant:3zvKs:3dtGt:2vn09zEription:2f4
Adesert:3h1Dign:0nvGation:25qGer:4523tvGing:0nvDk:1djEtop:3l9Dpair:520Eerate:3zwIion:520Dsert:31aDtination:3ihGy:2ufEroyer:1dkFuction:06i2ukCtachment:0bw
Adetail:2n5Ging:2piGs:2cgFnee:3zxDecting:0hpHon:04lHve:3zyGor:1dlEntion:4ueErioration:542Fmination:04nCveloper:3zzHment:07eDiation:2vsEce:1dmEl:3ra2mm
Adevotion:0vtCw:57oBiabetes:4w6Gic:400Dgnosis:04pEram:1dnDl:1doEect:2nrEog:2n2Gue:2n22kf268Dmond:4pm57pDper:1dpDrrhea:4xvEy:27bDspora:3gnCce:1dq
Adick:401Eens:2mmDtate:2dbGor:402Iship:3fzEionary:27zCe:1dqDt:30eEary:30fCfficulty:0hd4ymCg:3i1Dest:2b2Give:57qDging:0oeDs:1drCldo:1ds
Adime:4q4Cn:2we0frDer:403Dg:2wqDing:0lsDner:30vDosaur:0z7Cocese:3i2Dxide:57sCploma:28pHcy:2ngHt:404Crection:3lqHve:2o5Gor:405407406Iate:3e3
Adirectory:285Dk:1duDt:58052jCsability:53xFled:360Egreement:4tdEppearance:0122um06uJing:012Ester:51k2tqDc:1qhEard:3n5Eharge:2tdEiple:408Elaimer:2puFosure:2q3Eo:2ln
Adiscomfort:50gFrd:4t8Funt:0azGrse:24iFvery:00l2q4Eretion:4u4Fimination:0ueEus:2zvGsion:2n62n8Dease:4vwDgrace:505Dh:1dv30cDk:1dwDmissal:0v9Dorder:4vnDpatch:2dw01f
Adisplacement:05u2yy0a7Gy:2ja0fa1dxEosable:1dyHl:0tx00mGition:00mEute:2omDregard:0cmFspect:2evEuption:0brDsent:2py2olFrtation:27mEolve:2bsDtance:3i5Einction:4zsEortion:2yn4j2Eress:51l
Adistribution:0s6Jor:40aGct:3i3Eurbance:2yh4yc4t4Ctch:1dzDto:2i8Cva:4b6De:1jg0dnEr:40bFsion:0cy0at0pdDide:4teGnd:4qkEng:2zqFity:3r3Esion:3ak0bsDorce:0vh
Adoc:40cDk:1e0Dtor:40cGate:2emDument:28g1e1Iary:2brJtion:2d1Cdge:01bFr:40dCg:10iCll:1e2Ear:4q9Ey:1e3Dphin:13fCmain:52u3i6Destic:40f
Adominance:507Ht:2itGtion:0toFion:509Cnation:4mr0scDkey:2jeDna:40hDor:40iDut:31kCom:2ujEed:361Dr:1e41e7Estep:1e6Eway:1e7Cpamine:57vDe:1rp
Adorm:1e8Cse:1e9Cuble:042Gs:0epDche:1eaDgh:34g4pzCve:0zoCwn:1030e4Efall:2twEhill:3n6Etown:3hrBraft:4pr4lj1ebFing:0ny0gzDg:4l2Eon:3quDin:0c1
Adrainage:0c1Dma:2kb2sqDw:3n7Eer:1edGs:1eeEing:2k61ef0o2Cess:1eg14vFing:342Cift:4joFing:08zDll:1eiFing:0ofDnk:34rFing:0lv0jcDp:2ymEping:2xk
Adrive:02w1ej0krFr:40lFway:1ekEing:0geCone:11e2lyDught:53kDve:39xCug:1elDm:1eoEmer:40mDnk:40nCy:40oDer:1eqBuchess:40pDk:0zsCde:41v
Aduel:0us0kjCg:11xCke:40qCmbass:40tDmy:40sDping:0tcCne:3n8Dgeon:1l1Dk:031Cplicate:1fmCst:57w58gCty:0tq0isBwarf:40uCelling:1erBye:5atCke:3w4
Adynamite:1esEsty:36xCsfunction:53yAeager:2xdDle:0z1Crl:40vDnest:4ouEings:4md4n0Dring:1euDth:3n957z3o4Fquake:2yiCter:40wDing:0loDs:30hBccentric:40xClectic:40y
Aeclipse:2vwCology:52rDnomist:40zGy:3dpDsystem:3drCstasy:4tn4trBdge:3ieCible:309Dting:288Fon:2aw36gEor:410Gial:23wCucation:0mzGor:411Bffect:4isGs:4lv
Aeffort:0keBgg:0ylDs:346Blastic:1tzCder:412Fly:35sEst:425Cect:3e9Fion:05fForate:39aFric:1ewIity:4jq4jrGode:1f1Hn:3naDment:1bjHs:4lm
Aelephant:135Dvated:1f4Gion:2w04rsGor:1f5Cf:3r8Cimination:0bzDte:3e8Ck:12vCves:4kbBmail:24bCbarrassment:4tm2t9Essy:1f6Dlem:1f72jdDrace:0ch4ziGing:0chCerald:585
Aemergence:2u42tzIy:2y3Cirate:3i7Dssion:0xiCperor:414Dhasis:4zrDire:3i837xDloy:4spGee:416Hr:417Gment:4sp0gs0w8Dowerment:0u0Dress:415Dty:1f8Bnclosure:1f909tDoding:0h6
Aencore:02qEunter:0ow2xz04hFragement:2ed0vzDryption:0h6Dyclopedia:287Cd:3if2stDeavor:0ko0keHur:0koEmic:4vxDing:24x06cDorsement:2rkCemy:3a6Drgy:4jtCforcement:0tmCgagement:0or3e62qrDine:1fb
Aengineer:3rtIing:0opChancement:07vCjoyment:0rqClightened:364Cquiry:2p4Crichment:07tDollment:00zCsemble:3a1Ctail:4nfDering:2vyFprise:0ko382Ftainer:3ruJment:0d3Dhusiast:41cDire:124
Aentirety:516Drance:1fc2vy00xEepreneur:41dEy:29a070Cvelope:1fdDironment:4rlDoy:41eCzyme:56kBpic:26qDdemic:2ypDlepsy:4w3Dsode:2so270Bqual:3s7Fity:4s1Etion:2dhDilibrium:4rm
Aequipment:1feEty:4ojBrection:4vbCotic:41fCror:01uCuption:2ysBscape:01a0d4Dort:3ve0lgCpionage:0i6Dresso:35cCsay:27oDential:3onCtablishment:06z37z39fEte:4m4Deem:500Dimate:0mi
Aestimation:2a2Bternity:4sfChanol:569Der:583Dnic:41gCiquette:2deBvacuation:0c0014Dluation:0mgDsion:2gmCiction:0vcDdence:2cqDl:0j8Bxam:2p7Eination:0hqGer:41iCcavation:0oe
Aexcerpt:278Dhange:4irDitement:4va0xqDlusion:4rnHve:2dxDuse:2fuCecuting:0uiHon:0ui02oHve:41j39gDmption:53aDrcise:0heHing:0heChaust:57tHion:4uyDibit:2fkHion:0fd3ew
Aexile:41kDstence:4sbDt:1fgCodus:01eCpansion:0b4Dectation:51zEdition:0p63ez09aEnditure:4mvFse:4mwErience:2shGment:0hvKation:0hvFt:3rvDlanation:2fpEoit:009Hation:0om0cn
Aexploration:09c0oiGer:41mFsion:2tg0bgHve:1fhDo:3ewErt:1fjGing:0t5Ese:2q7Fition:2fvFure:04t2q6Dress:23qHion:2jb2n7Dulsion:068Ctension:0b6Ft:4rtErior:3jm3jl
Aextinction:4utDra:4g2Fct:584Eeme:3ikGist:41nAfabric:1fnGation:2ghCcade:1foDility:1fpEng:1fqDt:2chEion:3boEor:2ubGy:1fsDulty:3csCde:0gd
Afading:2ygCggot:41oCiling:518Eure:01o2tvDnt:307Dr:0f7Ey:3r7Dth:38qFful:3b3Cke:1ftClcon:0z0Dl:01zEout:58jCme:4zzDiliar:41pFy:38o36u
Afamine:50qCn:1fu4fa41qDdom:3b4Dtasy:26cCrewell:2c2Dm:1fvEer:41rEhouse:1fxEing:0nnDt:0lqCscination:4ylFst:41sDhion:0cfDt:0rmEing:0rmCt:58n
Afate:2uf3r1Dher:41tDigue:4uxDty:41uCult:01u51aDna:37fCvor:0wiEurite:42lCx:1frBeast:3c42spDt:009Eher:102Cderation:3cwCe:4o4Dd:33lEback:2g0
Afeeder:0xxEing:0lo0r7Dling:538Cll:56rEa:3wvEow:3wv3y23xiGship:3bcDony:0juDt:1fzCmale:0xzDinine:25iGst:41yCnce:1g0Eing:1g0Dder:1g1Crry:1g2
Afertilizer:58kCtch:00eDus:0ykCud:0wzCver:4xuCw:3ebBiance:41zDt:2aaCber:58oDre:58oCction:269Cddle:215Celd:3im3h33ilFing:03pCfe:1g3Cg:2k1
Afight:0or0uqFer:3xp1g4Fing:0uqDure:2k1Cle:29iDing:2o1Dler:567Eing:58pDm:2bp23lEing:0nbEmaker:421Dter:1g71g8Eh:58cCnal:2zrFe:2l5Fist:422
Afinance:0skHs:4p3Ging:0slDch:0ysDding:04nHs:36dDe:4nuDgerprint:2crCre:2t60poEarm:1g9Efighter:424Eplace:1gaEwork:1gbDing:0po03jDm:388Csh:13833c
Afisher:426Gman:426Eing:0dyCt:4yi4w2Dness:53uDting:2vxCx:4yqDing:07xDture:1gcBlag:1gdEship:1geDke:4l7Dnk:3goDp:1gfDre:2j3Dsh:2xu
Aflashback:27aFing:2sjFlight:1ggDt:3ng1ghEs:1giDvor:538Fur:538Dw:51aCea:118Det:3cuDx:0c8Cick:2uoDes:3iqDght:3ax0931gjDnt:58rDp:0dh
Aflirt:3ylFing:0f4Coating:0doDck:37b37aDod:4ju1glFing:0ikEr:1gm1gnDra:3foDur:30mFish:2jqDw:2xh0a2Eing:2xhCu:4w8Dctuation:2v0Did:59tDorescent:1gq
Aflush:4vlDte:1grDx:2xmCy:11aDer:2rpDing:093Boam:3nh58sCe:419Cg:4jvCil:1gsCld:37cEer:27sDk:362Es:36wDlower:427Is:3b2
Afollowing:3b2Cnt:2ibCod:004Dl:4283x2Dtage:1gtEball:0eeIer:429Eing:4s9Eprint:2csEstep:2wr08oEwear:1gvCrce:4jwDe:17mEcast:2g7Iing:2g6Flosure:02i
Aforefront:3irEigner:42aEman:42cEst:3ftDge:1gwDk:1gx0buDm:24oEal:2z7Ft:2ciGion:3f80nt06zEula:2fe2hg2ffHtion:58tDt:1hh1gyEress:1gyEune:4iz4ph4j0Dum:3d2
Aforward:42dCssil:40eCul:0jzDnd:4n1Fation:3etFer:4xm42eFing:074Etain:1h1Cx:10m40dBraction:59jFure:4x4Dgment:3njDme:1h21h3Eing:0obDnchise:2a1Dternity:3bd38m
Afraud:0jv44q0jkCeak:42fDe:363Edom:4txEing:02mElance:42gEman:42hEstyle:2znEway:1flEzer:1ddDight:19l0syDnzy:4y4Dshman:42i48rFwater:5b5Ciction:4tbDdge:1ez
Afriend:42kGly:3eiGship:4rdEs:32nDghtening:0wcCog:0z3Dnt:3is3itFal:1h6Fier:3h0Dst:59g4jfCuit:22rDstration:01rCying:07bBuck:0m0Eer:42mEing:0m0
Afuel:58wCgitive:42nClfillment:01iCn:0d52h7Dd:4p5Eamental:2ucEing:4p9Eraiser:42oEs:4p3Deral:2zdDk:4ygDny:2h4Cr:56wDnace:1h7Eiture:1h9Dy:4y4
Afuse:1haDion:2w4Ds:4yeAgadget:14jCg:2h2Cla:0f6Exy:3cbDe:4jzDlery:3b0Cmble:4onFing:0d6De:0e00e10d7Ding:0d6Dma:2ihCng:3br3cdEster:42p
Agap:3ow1hcCrage:1hdDbage:58eDden:1he3fx1hfGer:42qGing:0noDment:1hgDner:1i0Drison:1hhCs:51r58x55wDoline:55wDp:0lmCte:1hiEway:1hjDher:1hkGing:36z0wp0q3
Agauge:1hlCy:448Cze:0mpEtte:23uBear:1hmEing:1hoCek:42rCl:54iCm:1hpCn:2cjDder:25hDeral:42sGtion:3du3dsHor:1hr1hqFic:350Esis:2u3
Agenie:3rcEus:42t3sqDocide:0x9Eme:3g5Dtleman:42uDus:38uCsture:0acCt:0gaDting:00iBhetto:3ivBiant:0y63xn383Cft:4ml0s9Cg:1hsCn:355Crl:42w41xEfriend:42y42x
Agiveaway:4mtDing:0s9Blacier:3nlDnce:0mlDss:5901htFes:1wkCen:3nmCimpse:0mlDtch:51bCobe:3n9Dry:4zyDss:2fxFy:2b8Dve:160Dw:4vm4k7Eing:4k1
Aglucose:593De:564Dten:30nBoalie:42zEkeeper:42zDt:12tCd:3r3Ddess:3r4Dfather:430Cing:00kCld:4pk553Df:0ebCng:1huCo:5aaDdbye:2c3Ewill:4oh
Agoose:0ztCrge:3nnDilla:133Cssip:2n02qhCvernance:39fGed:39bGing:0tlGment:37wGor:431Cwn:1hwBrab:1hyDce:512Dde:3bm4zjFr:432Eing:0pyEual:2ky
Agraduate:3tgHion:06eDffiti:1hzDin:3no33nDn:436Eddaughter:434Ffather:435Fma:436Gother:436Fpa:435Hrent:437Fson:438Eite:595Eny:436Et:4mo02c4m9Dpe:336
Agraph:2k3Fic:1i1Hs:2jzDve:1i3Fl:560Fyard:3hkEity:4k2Ey:345Dy:1i4Dzing:0ltCease:596Et:439Denhouse:1i5Fs:32kFwood:3npEting:2c4
Agrenade:1i6Cievance:2r72q1Dffin:3qvDll:1i7Dn:2j8Ed:4geFing:3nq2wsDp:0l1Dt:562Cocery:1i8Dom:43aFing:0n5Eve:0qdDund:3o4Gbreaking:072Gs:22q3in
Agrove:3fu1i9Dwer:3tbBuarantee:2e02e1Ed:43dFian:3rsCerrilla:43eDss:2h9Et:43fCidance:2d20u8Ee:4hg43g284Fline:2huDld:3bbEt:4twDnea:4q8Dtar:1iaGist:43h
Agulf:3nrCm:318Cn:1ib14sDfire:03kDshot:03kCru:43jCtter:1idCy:43kBym:1ieDnastics:0dcCpsy:45eAhabit:0ceFat:3iwCck:43lEer:43mCil:4k3
Ahall:1ih14cEway:1ihDt:4us2vr0rfCm:321Dburger:32cDlet:3b9Dmer:1ij1iiCndbag:15aFook:281Eicap:53xIped:360Ele:1ikGr:43nFing:0im0490tuEs:0l7Ewriting:27f
Ahanging:1imEover:50iDk:1inCppening:2sgEiness:4tpCrbor:3kiFur:3kiDdship:51jEware:1ipDe:11sDm:4ww2yaEony:2kuDness:1ir1iqDp:1isEer:43oDvesting:0q4
Ahash:34jDsle:2w2Ct:1itDer:43pCul:036Eing:0sxDnt:3ixCve:4csEn:1iuDoc:0fsCwk:0yzCy:33mCzard:53q4izDe:4k4Beadache:4xgEer:25s
Aheading:25sEline:25tEphone:1etEquarters:1iz1iyEset:1j0Dlth:50kGcare:0r8Dp:36kDring:0vf51w3icEtbeat:2xaFs:0evDt:4k5Eer:1j1Dven:3idGs:3hjEy:43w
Aheavyweight:43vCdge:1j3Cel:1j4Cight:4rsGs:3j0Dr:43xDst:0k9Clicopter:1j5Eum:554Dl:3iyEo:2c8Dm:1j60xmEet:1j7Dp:0vuEer:3u43rkEing:30y
Ahemisphere:3izDp:59cCn:0zkCpatitis:4wbCrald:43zDb:33tDd:37h37iDe:3gqDo:485Eic:26tFn:1j8Ge:440Dring:33gCsitation:0reCterosexual:441Biatus:2vv
Ahick:4ilCde:56r101Ding:0qtCerarchy:3e23dzCghland:3nsEschool:3f0Eway:1j9Cke:08pDing:08pCll:3ntEside:3nuCnd:13eDt:2nw2hvCre:43yCstorian:443Gy:29n
Ahit:00nDter:3uxEing:03nCve:39t16iBoax:0jkCbbit:3qqEy:0d8Cckey:0edCg:444Cld:0l1Eer:1jaEing:0kzDe:3nv1jc1jdDlow:3nx3nwDocaust:0xaDy:3j1
Ahomage:0wnDe:3ib1erEcoming:0boEland:3h8Fess:446Iness:4rwEowner:447Epage:261Er:040Estead:4m2Etown:3leEwork:0iyDicide:06mDo:448Esexual:448Kity:0m6
Ahoney:34d3v2Dor:2ei4zxFing:0vnEur:4zx2eiGs:2elCod:449Dk:1jiDp:1jk1jjEs:0emCp:03eDeful:3tqDper:1jlCrizon:3j2Dn:1jn0y9Dror:1joDse:122
Ahorseback:105Cse:1jpDpice:1jqFtal:1jrIity:2c7Dt:44a39u0ygEage:44bEel:1jsEile:3ejGities:0p2Ctel:1jtCund:10j3w8Dse:1juFhold:38oFwife:44cEing:1jv
Ahub:1jxDby:44fCg:0cjDging:0m4Clk:42v1jyCm:4umDan:131Fitarian:44dFs:132Didity:53iEliation:506Dor:2gzCnger:4vdDter:44eEing:0dxCrdle:1jz
Ahurdles:2zuDricane:4k6Ey:50tDt:4wwEing:4xcCsband:44fDtle:0k4Ct:1k01jwBybrid:24qCdrogen:555Cgiene:52gCmn:2l3Cpe:2rlErtension:4w5Docrisy:2glHte:44g
Ahypothesis:2nuCsteria:4y4Aice:59fCon:2s5Bdeal:486Dntification:04o2jhCiot:44hCle:4upCol:1k144iBll:4voDegitimate:3uuDiterate:44jDness:4vrDustration:2k02jcJor:3tzBmage:1qo
Aimam:44kCbalance:4ukCitation:1k30qaCmersion:2vpDigrant:44lHtion:016Dortal:44mDune:44nFity:539Cpact:2up4ivEirment:2yaDeachment:2r5Erialism:2d9Dlant:1k5Eement:1k6Jation:0tn00o
Aimport:1k744o2bfGing:0t4Dress:02bEisonment:0uhEovement:2vf07c4zbBnaugural:2rbItion:073Ccarnation:4a0Deption:2u2Dident:2tcDlusion:4roDome:4maFing:00xFpetent:44rEnvenience:50hErporation:0x1
Aincrease:2veDumbent:44sCdependence:4u0Kt:489Ex:2cmDication:2hoHor:2cmFtment:2r42r8Ee:3byEvidual:44tDucing:04vFtion:2zh4k8Estry:38i0nqCevitable:2ugCfant:3uiGry:3ef
Ainfection:4wkErior:44uDlammation:4xkEuence:04sHza:4w8Do:2ceErmation:2ceGing:2q5Drastructure:1k8Eingement:0jyCgredient:1k9Chabitant:3rwDeritance:027Dibition:0rnHor:56fCitial:2ie
Ainitiate:48xHion:2zh074Ive:071Cjection:09vDunction:2o6Ery:4ww2toEstice:0j6Ck:59hClet:3nyCmate:44v44w3yhCn:1jsDings:0e2Docent:3ryEvation:1kjCput:2s3Cquiry:2p40hs
Ainsanity:4y5Dcription:27hDect:116Furity:53pErt:271Dide:3j73j6Gr:44yEstence:2p2Ging:2p2Domnia:4uzDpection:0mqHor:44zEiration:1kaDtability:4t1Fllation:0751fpHing:075
Ainstallment:4nwFnce:2thEitute:3evIion:37zEruction:2he0mzLs:283Ior:4gjGment:1kbKation:1kc02nDulation:4z2Ft:2ewErance:4os29yFed:450Gr:38lFgent:451Ctake:0ln
Aintegrating:0vjJon:0vjGity:515Ellectual:3rzEnsive:25aFt:2biEraction:00cFception:0s0Ghange:1kdGourse:2mxFface:1keGerence:2da0rv2ykFior:3j7Fmediate:59iFn:453Get:1kg
Ainternship:0gwFpretation:02sJer:454455Frogation:2p6Gupt:4jnFstate:1kiFvention:0x5Giew:2p52ncJer:456Dimate:3y7Fidation:0wbDro:2q9Fduction:0702722q9Euder:457Fsion:2yj00yCvader:458
Ainvalid:459Esion:0pg2yjDention:1kj0o8Gor:45aIy:28z1xeEstigating:0hlLon:0hlKor:4cmHng:0smGment:0sm4oiGor:45cDitation:2osFe:2ouDolvement:0x3Bon:3nzBron:556
Airony:2h0Cregular:43eDigation:0r6Etation:4yjBsland:3o0Ger:45dDe:3o1Colation:4yy0viCsuing:0r9Btem:28s1klBvory:56oAjacket:1km1knEpot:4opEs:0eqCde:59kCguar:10v
Ajail:1koCm:31nCr:1kpCsper:59lCva:35jCzz:2n3Bean:1dfEs:1kqCep:1krClly:31p31oCopardy:53qCrk:45f0aeCt:1ks2yrCwel:1ktFlery:1kuFry:1ku
Ajihad:0psCmmy:1kvBob:0gq0itCckey:45gCgging:0hiChn:1zgCining:04fEt:1kwCke:2h2Er:45hClly:2zaCurnal:27b2b9Hism:23rJt:45iFey:095Budge:45j41h
Ajudgement:2amEment:0meDiciary:39hCice:35fCmp:2xxEer:45kEing:0diCnction:1kyDgle:3h6Dior:4id45m45lDk:58gCrisdiction:3j9Dor:45nDy:3f2Cstice:0ihFfication:2fs
Ajuvenile:3s0Akale:4pzCngaroo:0zxCppa:2iiCraoke:0xkEte:0leDma:2uhCt:1l0Been:2l7Dp:4p8Eer:45oEing:0vo0l6Ctchup:33wDtle:1l2Cy:1l3Dboard:1l4
Akeynote:2rcBhan:45pBick:046Eer:45qEing:0agEoff:076Cd:3wzDnapping:0k2Cll:06l06jEer:45rEing:2vl06lCn:45uDdergarten:3f1Dg:45sEdom:52v3ja3i9Crk:1l5
Akiss:047Eing:0m4Ct:1l6Dchen:1l7De:4puDten:10rEy:4peBnife:1la1lbDght:45xDt:1ldEting:1lcCob:1lf1leDck:2wtFing:2wtFout:4enDt:36i1lg5c9
Akraft:58yCis:1lhBudos:2egBylie:1liAlab:1ljDel:2ph2ip54rDor:39q0h9Fatory:1ljEur:39qCce:1lkDk:50pDrosse:0ehCd:3wv3vmDder:1llDy:460Cg:0rj
Alagoon:3o2Cke:3o3Cm:01dDa:461Db:12sDe:4fdDp:1lmCnce:1wiDd:4m33o53i6Eing:1lnElord:462Emark:3k32y5Eowner:463Escape:3ktFlide:3012xgDe:1lo1lp
Alanguage:24fDtern:1lqCpse:01x01sDtop:1lrCser:1lsDt:0xvCteral:0g5Est:2coEx:5b3Ditude:3jeCugh:2moFter:2moDnch:1ltGer:1luGing:02vEdering:0gl
Alaundry:1lvCva:59mCw:3g02a4Dmaker:465Dn:3jcDsuit:0v3Dyer:467Cy:2lfDer:1lwDout:0q0Bead:557Eer:3s2Gs:3e5Hhip:0xl3e54zoEing:1lxDgue:3be
Aleak:3o6Dp:03f2vhDrner:469Dse:4m129xEh:1lyDther:56sDve:2ebEing:00kCcture:2rdHr:46a46bCdge:3o7Fr:4qfCft:3k5Eist:4euEovers:30gCgacy:4mk
Alegalization:0vdDend:26hDion:39vEslation:2a7Ior:46cIure:39dCisure:0rhCmon:334Fade:35gCnder:46dEing:0sfDs:1lzEe:1lzCopard:56yCsbian:46eDion:4wq
Alesson:0n32dl2bjCtter:2byEing:4m1Euce:4pzCukemia:4wuCvel:4zjEr:1m0Fage:4k9Dy:4nzBiabilities:4qaIy:53dDison:4rg23iDr:46fCberal:46gGtion:02mFtarian:46h
Aliberty:4ty4u1Drarian:46iGy:1m23721m1Ccence:4u3Fse:2al4u2Dk:3pkEing:304Ce:2ggDd:2liDu:0ivEtenant:46jCfe:4sm4siDt:0vwCght:4ka1m3Fer:5c6Fhouse:16b
Alighting:4tg1m60h0Fning:4kc2xwFweight:46kCme:59pEstone:59qDited:1fkDp:08nCne:3ff2hs3feEage:38tEn:1m859oEr:03zEup:28tDgerie:1m9Hng:0rkDing:1maDk:1mb
Alinks:1mcCon:10wCpstick:1mdCquid:59v51q59uGity:51qEor:35259wCst:28rEener:43tGing:0mwEing:28rCteral:2gtGture:267Dhium:558Digation:0v6Dter:3em58iCvelihood:4p8
Alivestock:0zzDing:35xCzard:0z5Boad:1mfEing:1mfDf:328Dn:4qcCbby:14cDster:33hCcal:1mgFity:3knEting:0qxDh:3o8Dk:1mhEdown:0ucEer:18t
Alocking:0lfDomotive:1miCdging:1jvCft:1mk1mjCg:59xDging:0goDistics:0raDo:2s8Cneliness:4z0Dger:46oCok:0mkEing:0mkEout:46pDp:1crDt:4mj4pzEing:0p4
Alord:49fCser:46rDs:4o901qEes:4odDt:361Ct:3ll3bnDion:1mlDtery:2tuCunge:1waCvely:3yvEr:3s141qCw:533Der:1mmFing:0awBuck:51d4iz4j0Cggage:15b
Alumber:59yDp:36j4x946sCnatic:46vDch:30uCsh:3tdDt:0jqBying:0jiCric:2ljAmac:1mqDhine:1mnHry:1mpDk:1mqDro:2asCdam:3zfFe:46yDness:4y6
Amag:2b7Dazine:2b7Dician:470Estrate:471Dnesium:559Ft:1mrEum:1mtCid:473Een:472Dl:24423p1muEing:3gdDn:3o9Eland:3oaEtenance:07yCjor:474Fs:3bf
Amakeover:0icEr:475Eup:1mvDing:0nrClaria:4vyDe:0y03s3Dik:478Dl:1s0Dt:35hDware:2atCma:46wDmal:0zwEoth:136Cn:4794e1Dagement:0ts3e4Gr:4053xe
Amandate:2anGory:47aDeuver:0oxDga:26bDifest:298Iation:2u12hqIo:2f8Ela:5a0Epulation:04uDkind:132Dor:1mwDpower:3ahDsion:3lwElaughter:06nDtle:2jgEra:2nm
Amanual:282Efacture:0nqLr:38a47bKing:0nsEscript:27iCp:1myCrathon:0kpDble:5a11mzDc:354Eh:08sFing:08sDe:125Dia:3obEna:1n0Fer:47dDk:2s62s1
Amarker:1n1Ft:0sj3f61i8Ging:0t7Gplace:0sj1n2Eing:2s6Driage:4sn379Fed:47eDsh:3ocFal:47fDt:1n2Eyr:47gDvel:2snCscot:47hEuline:25jDh:5a2Dk:1n30qu
Amass:36lEacre:06rFge:0ibEe:0ewFs:39pDt:1n4Eer:46z49fGpiece:1n600aGy:508Eurbation:0m5Ct:1n71n91n8Dch:1na2zw1nbFup:0bvDe:47j4gk47kEr:47lFial:5492cf
Amaternity:4vgEs:378Ding:0m1Drix:3caDte:5a3Eress:1ncDurity:4zgCx:1w8Dim:2nnCyhem:0jwDo:343Er:47mCze:1ndBeadow:3ioDl:30rDning:2bf
Ameans:059Dsure:05b2a9Hment:0ptGing:0ptDt:31rCchanic:46x3ugIs:02pHsm:02p3odCdal:2eoDiation:2niEcal:04cGtion:1nhFine:1nh0h4Eum:23d3ii23cCet:2ztEing:3cy
Amelody:2kvCmber:47pGship:3eo4rfErane:1niDo:29eEir:29qErandum:29eFial:2e7Cn:3ahDace:53rDtion:2gqEor:47qDu:290Crcer:47rEhandise:1nmHt:47s
Amercury:55aEy:0rpDe:3oeDger:0x2Eing:04gDidian:4rsDmaid:3qrCsa:3ofDs:52kEage:23a2bdGing:24dEenger:47tEiah:3r5Ctal:54vFlic:1nnEphor:2m7
Ameteor:3ogDh:1noEane:5a4Dro:1npFpolis:3hoJtan:47vBic:1nqDrophone:1nqFscope:1nrFwave:4kkCddle:3hmDfield:3ipDst:3j8Dway:3jqCgrant:47wFtion:0tj
Amike:1nqClestone:2s72y6Ditant:47xGry:3adFia:3egDk:348Dl:1fsEionaire:4ctCmic:47zCne:1nx1nwEr:480Fal:55pDi:1o1Eature:1nz1nyEng:0npEster:3z6
Aministry:3901o0Dor:3wzFity:36qFs:3bgDus:0mdEtes:29hCracle:2smDror:1o2Csconduct:0ttDdemeanor:0jxDery:50lDfortune:2t751iDs:42w2tyEile:1o31ryFon:3es0p70j0Hary:481
Amist:4klEake:01uEress:482Dunderstanding:2obEse:0olCtigation:0axCx:34pDer:3c6Ding:0blDture:54d34oBoan:2mnCb:39yCck:0wgCd:483Del:484Fing:1o7
Amodelling:0o5Em:1o4Erate:3wsHor:56hFn:487Dification:05y1o5Cisture:53hCld:1o6Decule:55qDly:0yjCm:46wDma:46wEy:46wCnarch:4f2Hy:3dmEstery:1o8
Amoney:4pxDitor:4beHing:0msDk:42jEey:134Do:4wcEpoly:50c50bDster:3qsDte:0etEhly:2b5Dument:1njCod:536Dn:3ohElight:4kmDse:12vCp:1yd
Amoral:2bjFe:4xxDocco:56vEn:44hDphine:1o9Dtar:1oa5a8Egage:4oyCsaic:1obDque:1ocFito:11bCtel:1odDh:11lEer:488Gfucker:3u3Dif:1oeEon:2j52tj0a9
Amotor:1ofFcycle:1ohFway:1flDto:2nlCuld:5a6Dnd:1ojEt:12609xFain:3oiFing:2vzDrning:4ttDse:11uCve:053056Ement:0a90892tjDie:2bpBud:5a9Cle:12c
Amultimedia:23kCmmy:46wCnicipality:3k7Cral:1onDder:06oGer:48aDphy:32mCseum:1ooDic:2krFal:2kpFian:48cDk:582Dt:3ojEang:129Eer:3glCtant:48d
Amutation:48dDe:48eBystic:48fCth:26iEology:373Anail:1oqCme:25mEs:2f0Ding:2qxCn:48gDny:48hCrcotic:1orDrative:2qfGor:48iEow:3okCsal:2me
Anation:39j39iGal:3s5Iist:49sJty:366Eve:3rxDural:48jFe:3qyCusea:4xoCvigation:0l4Dy:3a9Cy:2prBecessary:3onGity:50r3onDklace:1osCed:50o3ooEle:1ov1ou
Aneedy:3ghCgative:2pqDlect:4zd0cmEigence:0j3Dotiation:2nfCighbor:48nIhood:3kn3b7Hur:48nJhood:3knCon:55bCphew:48pCrd:4geDves:4xzCss:3mkDt:3opCt:1kg1ox
Anetwork:3flCutral:48qHity:0x6Fon:3oqCwborn:48oDcomer:48r48sDs:2cn2dsEletter:2duEpaper:23s38eBiche:4r41srDkel:55c4q5Ename:25oDotine:56bCece:48tCghtclub:18pFmare:4rp
Aninja:48uCrvana:4tsCtrogen:55dBobility:3ecDle:46qDody:3x3Cd:2sb0afCise:2wuCminal:253Gtion:051Fee:3wcCnprofit:0tzDsense:2blEtop:092Codle:32eCtable:46u
Anotation:2i1De:29b2bz2ivEbook:27vDice:2g32oqEfication:0v7Cun:257255Cva:3orDel:26aFist:48wDice:48yCwhere:4zwBucleus:3ot3bpCde:1oyDity:510Cgget:3ouCn:490
Anurse:48z48hFry:1ozEing:0ifCt:1p0Bylon:5afAoasis:3h2Cth:2mlDmeal:34lBbedience:0ukCituary:2g4Cjection:2ri2pvCligation:0tqCservation:0pvIory:1p1Ger:3s8491Essive:48k
Aobstacle:1p2Eruction:1p3Bccasion:2y12z3Dupant:4cnGtion:0gqErrence:2sgCean:3ovCtopus:33fBdyssey:098Bffence:0pkFder:3shFse:0wf0jsGive:0pkEr:2oo2nyFing:2nyDice:1p43df
Aofficer:47y493Fial:494Dspring:4952svBil:5ag1p5Bkay:2e4Bmega:2vaBnset:2u7Bpen:3kf3jnEer:2u8Eing:3ow2zg0bpDra:2ktFtion:4uo0sh0caJs:0t0Hve:4dqGor:498Cium:1p9
Aopponent:4993t2Ertunity:51vEsite:24m499Hion:0610uoDression:0crCtimization:07rEon:4lsBracle:4blDl:2p9Dnge:333Cbit:3jhCchard:1i9Eestra:3bvCdeal:2skEr:2o34srFing:3g40px
Aorderly:49aDinance:2dcGry:49b4ruGtion:4znDnance:1omCe:55xCganic:58lGsation:39fGzation:37u39fHer:49cFs:31sEsm:01hCientation:0qyDgin:3h5Gal:1n5Cnament:1dc
Aorphan:49eGage:548Btter:56zBut:03xDbreak:2yoDcome:2suDdoors:3jnDfit:3cgDing:09gDlaw:3z1Eet:1nl21aEine:3ji28cDpost:3jo3dy1peEut:1fa0nkDrage:0cvEeach:0ar
Aoutside:3jmHr:42bEkirt:3lyIs:3hsBven:1pfDrall:1pgEflow:0a3Ehaul:07zFead:4myElapping:1k2Foad:1piGok:3jpEride:1pjEthrow:06hEview:28dBwl:0z2
Aowner:49h49iFship:4lr0kyBxide:5aiCygen:55eByster:10aBzone:5ajApack:36e1pkEage:37t1plGing:0stEer:49jFt:37tEing:5am09uDt:2gyCd:5akDdle:1pnCgan:43u
Apage:23gEant:0n9Cin:4xcEs:0khEt:1poFer:49kFing:1pp0o30irDr:374371Eing:0m1Cl:3vxDace:1pq37yDe:1qlEtte:1prCn:1psDcake:31lDda:137
Apandemic:2yqDel:1ptDic:4yhDt:2wvEher:10vEie:1puEs:171Cpa:3zdDer:5al27p23sFback:1pvFs:28gFwork:0gpCr:4s1Da:4vhEchute:1pwEde:3fa3ga
Aparadise:3idFox:2f3Egraph:276Elysis:53zEmeter:2udEnoia:4y9Hd:49lEsite:0yfDcel:1pl0s8Ddon:0wjDent:49mGhood:4zhDish:3b5Ety:4vhDk:3jr3jsEing:055
Aparliament:3d5Dody:2h5Ele:2qpDrot:0zpEy:0uwDson:3z6Dticipant:49nJtion:0x3Gle:54c3ozFng:011Fsan:49oFtion:1pyEner:4fb3xhHship:38bEs:3jtEy:3c73c33c8
Apas:08lDs:03s0g3Eage:0602771pzEenger:49qEing:0g3Fon:4vcEport:2ecEword:2dnDta:34hEe:566Eor:3z6Gal:2l8Ery:31eCt:2wwDch:3lk1q2Dent:296
Apath:0cg1q33juEway:1q4Dient:49rEo:1q5Driot:49sEol:3asFn:49tGage:0w2Dtern:0cb1diEy:31yCuse:0rdCvement:1q65an1vnDilion:1q7Eng:5anCw:12xDn:4ow
Apay:4n0Dable:52aDcheck:4pvDment:4mz0tfDroll:4qnBea:32tDce:4sv4suEock:11k0zmDk:4rsDnuts:4qoDr:338El:4poDsant:49wCdal:2iuDestrian:49xCe:589
Apeek:0mnDp:2whDr:3s7Cg:1q8Cn:1q9Dalty:0ugDcil:1qaDdant:1qbDetration:0pe010Dguin:10fDinsula:3p1Dny:4q6Dsion:4pwCople:35qGs:35rCrcussion:0fk0bh
Aperfection:513Eormance:2js0fo02oHer:49yHing:0fmEume:1qdDil:53qEpheral:1qeDk:4nqDmission:2e9Ft:2alDpetrator:49zDsecution:0cqEon:001Gal:240Gnel:3aeCst:4wd
Apesticide:5aoCt:0xyDition:29mDrol:55wGeum:5apDty:0kbCw:1qfBhantom:3reDrma:37rGceutical:1qgHy:1enDse:51pCi:2ikDlosopher:4a2Cone:1yvDsphate:5ar
Aphoto:1qiFgraph:1qiKer:4a3Ky:0naCrase:2522laCysic:1s8Gian:40cHst:4a4Bianist:4a5Eo:1qkCc:2bpDkle:33zEup:1qm2aj1qnDnic:0ggDture:1qo1ppCe:31f
Apiece:1qp1qq3oyDr:1qsCg:12hDeon:0znDment:5avCke:1flCle:36kEs:4xhDgrim:4a6Hage:09fDl:1qtEow:1quDot:4a7Cmp:4a8Cn:1qvDch:4yp
Apinnacle:1qwConeer:4aa4a9Cpe:1qy1qxEline:2qjEr:4abDing:1qzCracy:0kaEte:4af4acCss:589Dtol:1r0Ct:3p2Dch:02zFer:4adFing:03rDy:2t8Cvot:4ae
Apixel:1r1Czza:34kBlace:3lc3hgFbo:1r2Fment:00fDgue:4wdDin:3p3Ftiff:4agDne:13wFt:3p4Ek:5c8Ener:4ahFing:0u6Et:1r5003Fation:4m5Fing:0qz
Aplaque:17zDster:5ayFic:54lDte:1jf1r61r7Fau:3q8Eform:1r8297Einum:55fEoon:3ap3aqDy:2kb2ko0fyEboy:4aiEer:4ajEground:3klEing:02tElist:291Eoff:2zpEwright:40k
Aplaza:3jxCea:2owEding:2aoEsing:0rtDdge:4ovCight:4yoCot:3lk26jCug:1rbDmbing:1rc0h1Dnge:0dmDral:24rGity:547Bneumonia:4wiBocket:1reCdium:1d7Cem:26o
Apoet:4alEry:2m5Cint:3jy2bkFer:2i6Dson:5bcGing:52pCker:1rfDing:0adCl:4aoDe:1rgDice:3agGman:4amFy:2d5Esh:514Etician:4ap4aoDls:3jz
Apollution:530Dymer:5azCnd:3p5Dy:12812bCol:1rhDp:588Dr:39lCp:3zdDe:4aqDping:2wyDulation:39oFist:3zrCrcelain:1riEh:1rjDk:31zDn:0ja
Apornography:0jaDt:3khEable:1rkFl:1rlEer:4ar40jEfolio:1rmErait:2pg1rnGyal:2pg0fnCsing:0amEtion:3k03k1Iing:0qxGve:25cDsession:0kyEibility:51sDt:3k21nt0guEage:4o7
Apostcard:2c0Eer:2hlEing:2hlCt:1ro1zhDassium:55gEto:32mDential:51tDter:4auGy:1rqCuch:1rrDltry:0zgDnding:2xq2xbCverty:52cCwder:5b15b7Derhouse:4avBractice:0cb
Apractitioner:4awDgmatic:2abDirie:3jwEse:2egDnk:0f5Dyer:0qq2oy2ovCeacher:4axGing:2rgDcaution:0lbEedent:2a6Einct:3hqEursor:54bDdator:47cEecessor:4ayDface:273Dgnancy:4vg
Apreliminary:2zlDmier:3wuHe:2juHship:0gxFse:2gcHs:3k8Fum:4nvDp:0iyEaration:0u458tDschool:3cjFription:2hf1rsEence:4sgGtation:0qs0fb2jrHer:4azFrvation:0l8He:52w
Apresident:4b14b0Es:50u23m1rtFing:033Fure:4kqEtige:4ztDtend:0joHing:0jnDvention:0rzIve:1ruEiew:2jnDy:4b3112Cick:3u3Dest:4b44b5Dmary:05h12yEer:27uEitive:3s9
Aprince:4b7Gss:4b8Fipal:4qdEt:2dr1rvFer:4b9Fing:27e0srDor:4baFity:4s6Dson:1rwGer:4bbDvacy:4z3Fte:4bcEy:1zg1pdDze:4mqCo:4bhDbable:4as
Aproblem:4ys2hbDcedure:0qb0giFeding:0v4Ks:0v4Hs:4mfFss:0qbHion:2uaHor:38jElamation:2f7Eurement:028Dduce:32gHr:47b4bfGt:1nm1rxHion:0nj2k8Df:4biEession:38x0h2
Aprofessional:4bg4bh47iHor:4biEile:2k53jkFt:4mdGs:4mdDgramme:2g5Jr:4bjIing:0u7Fess:07d08cIion:3g72yz08cDhibition:2ac2adDject:0kmHion:2jjHor:1rzDm:2z8Einence:4zp
Apromise:2qoEo:2rjFter:4bkGion:2rj05wEpt:2kjGing:2rhDnoun:25fEunciation:2mqDof:2cwDp:1s1Eaganda:2doEerty:4luEhecy:2g8Gt:4bl4bmEonent:3t5Fsal:2nt
Aproposition:2g92nvErietary:4ltEs:0woEulsion:4krDse:26nFcution:0ve38gIor:4bnEpect:51uGrity:52751fEtitute:4boJion:0jbDtagonist:4g5Eection:0l51s2Hor:3rsFin:56jFst:2q00uz
Aprotester:409Eocol:2dfFn:3p6Dvidence:0trHr:4g4Fnce:3l352xHial:4atFsion:2geJs:30qDxy:4bpBseudo:44qCyche:4f1Fiatrist:4bqGc:4brFo:4btGlogist:4bs
Apsychotic:4btBub:1s3Dlic:39nGation:2au0ssGity:2rjFsher:38d4buHing:0sqCdding:31bCff:4ksCll:0354ktEing:035Dp:3p7Dse:2yb2xaCmp:1s6Cn:2h8Dch:045
Apunishment:0ugDk:449Cp:0y4Dil:4fpDpet:1s7Ey:0y5Crchase:0224m7Hing:025Dge:07hDity:5214tuDse:15aEued:4bvFit:09qCsh:0324kuEing:032Ct:024
Aputting:0gfCzzle:2hcBython:0z9Aquad:4bwDke:2yiDlification:05zHer:4bxDrantine:4z1Ery:4b3Eter:3k9Hback:4bzHly:2b6Hs:1meFz:58zCeen:11p4c0Er:41o
Aquery:2p4Dstion:2p42haIing:2p3Inaire:28nDue:3fiCiet:5354ssDz:2paCotation:2go2boEe:2inArabbi:4c1Ft:11rCce:2zy2zm36sEr:4c2Ding:0duEst:4c3Dk:1sa
Aradar:1sbDial:1scFtion:4kv0xhEcal:54s58v4c4Eo:2461se1sdEus:3kaCft:1sfCg:1sgCid:0phEer:4akDl:1si1shEroad:1skEs:1zpEway:1sk1sjDn:4kwEbow:3p8
Arainfall:4kwForest:3fvDsing:2w0Cj:50aCke:4c5Clly:3dh00qCmp:1slEage:0ftCnch:1smDge:3kbDk:3fh4zlEing:4zkDsom:4n80tgDt:2rfCp:2etDid:3p9
Arapist:4c6Dper:4c7Dtor:0yyCsh:4xbCt:11vDe:4o8Es:4o1Ding:0mgCve:2z9En:0yxCw:511Cy:4j9Czor:1snBbi:05oBeach:3kb0aiFing:0ai
Areactor:1soDd:2avEer:4c84fuEiness:4v4Ey:4v5Dlism:4sdFty:4sdFzation:0nzEm:52vDr:3gp3kc3k6Dson:2frCbel:451Flion:0v00oyDirth:4ipDound:2v4Duilding:083
Arecall:2sdEp:28eDeipt:02j29vHs:4mbFver:1sp46m1ywEption:2c63c524eEss:4uvGion:4uuDipe:2hgFient:3saDognition:4yuEmmendation:2djEnciliation:0vrFnaissance:0pmFstruction:082Erd:2cv1qh
Arecorder:1ssGing:1st0ngEvery:2y900rDreation:0cyEuit:4ca4c9Hment:0xtDycling:54aCdemption:02lEvelopment:07uDuction:0avCef:3pbDl:1svDve:10eCf:4ccDeree:4ccGnce:2gq2go2rx
Areferendum:05eFral:4cbDinery:1swDlection:4ky2jbFx:0m9Dorm:07s0ktGation:4zfDrain:2lgEigerator:1sxDuge:3koGe:4ceEnd:4n5Esal:2ps2ccFe:58eCgard:2c5Dent:4cf
Areggae:2lpDime:37wGnt:3alEon:3kdEster:29gGrar:4cgItion:00zHy:29gDression:52mFts:2cdDular:4chGting:0kwIon:2dcHor:1szChabilitation:0c6081Dearsal:0n6
Arein:1t0Eforcement:0p8Cjection:062Clationship:4r84r9Gve:45t0ybEy:09oDease:1t102mEgation:0u3Diance:4uhEc:1t2Eef:50e4nlEgious:4ciDocation:0xgDuctance:4l1Cmains:3pcEke:1t4
Aremark:2gpEtch:2uuDedy:07p1t5Dinder:29fDote:1t6Eval:0bxCnder:5bvGing:2jv02sEition:2jvDewal:0810xeDovation:07uDt:4no3pgEal:4m1Eing:0t3Cp:3y9Dair:07x
Arepayment:0thDeal:06wFt:2usGing:0q7Ercussion:4iwFtoire:3deEtition:2us0q7Dlacement:05v4g72yxGing:05vFy:2uuEica:1t7Htion:0q9Ey:2fzDort:2qcGer:4cjGing:2dy
Arepository:1dg4ckDresentation:1t8Mve:4cl4f93y8Gsion:4u6Eint:23zDublic:3dlEtation:502503Cquest:29m2opEirement:3onCscue:02kDearch:0htIer:4cmErvation:3j4Ge:4pd4fwHs:3egGoir:1ta1t9
Areset:1tbDidence:3iaIy:0r1Ht:4cnFue:5b2Egnation:2rt29jEn:597Estance:0614kz4l0Dolution:29kEnance:4kf4keErt:3kkEurce:4ogDpect:500Hs:2euEondent:4coGse:4ix0m72fz
Aresponsibility:0tqDtaurant:1tcEoration:08002hEraint:0uaFoom:1s4Dult:4is2fw2suEme:28fCtail:0t8Ger:4cpEliation:0wxErd:44hGed:365Dention:0kzDirement:4saDreat:017Hed:367
Aretribution:4nt07qEospective:3exDurn:2akCunion:3gk0bnCvealing:2q3Elation:2q3Enge:0wxFue:4mbErend:3x7Fsal:06yGe:1teDiew:27q04eGer:4cqEse:28aFion:0c528a265Eval:0qr
Arevolt:0oyFution:2yd0ozKary:4crFver:1tfCward:2sx4n70w9Drite:265Bhetoric:2ltCino:12eCyme:2m626rDthm:2m0Bib:1tgDbon:3pdCce:33pDh:39mEes:4p0Dk:4xq
Ariddle:2hdDe:097Er:4cvDge:3peDing:0dvCfle:1thDt:3pfCg:1tiDging:1tjDht:3k4Cng:1jjEing:2wz2qsEs:1tkDk:1tlDse:5auCot:0up
Arip:4c5Dple:2uw2uyCse:2u509wDing:2z0Dk:53q0kuCte:0qj0qgDual:0qg0qkCval:4cxFry:0umDer:3phFside:3piBoad:1tmEs:3kjFide:21qDr:2wfEing:2wf
Aroast:313Cbber:4cyGy:0k7De:1tn1hxDin:0yuDot:14zCck:3pj55yEet:1tp1toCd:1tq0yeDeo:0feCe:33kCgue:4czCle:0iuDl:2yv2922v3Eer:03wEing:2wx
Aromance:4reFtic:4d04d1Cof:1tsEtop:3laDkie:3z4Dm:1ttEmate:4d2Es:1y5Dts:4vuCpe:1tuCster:292Ct:541Dary:1zrEtion:0ajDor:1tvCuge:1tw
Arough:3kmDnd:1txFing:01vDte:3juFr:4d4Eine:0qcCver:4i4Cw:3fgDing:0dqCyal:1tyFty:4mcBubber:5b4Eing:4jxFsh:58fEle:58gDy:4pn
Arug:1u0Dby:0efCin:5441u1Eing:06kCle:2d4Er:4d51u2Ding:0vaCm:356Dble:2x0Dor:2qiEur:2qiCn:05n0klDaway:303Dner:4ep4d74d6Eing:0g108tDoff:2xj
Arunway:1zpCsh:0fv2ytEing:0g2Dt:594Asabotage:0x8Cck:1u3Drifice:065Cddle:1u4Cfari:09bDe:1u5Eguard:0lbEty:53l3koCga:26gDe:4da33vCil:1u609iEing:09l09k018
Asailor:4db3vcDnt:4dd4dc486Clad:33qEry:4n0De:0ta0teEs:4mgFman:4dfDly:2grDmon:13bDon:1u7Eon:15v1s3Dsa:33xDt:5b633uDute:2e8Dvage:4lzFtion:02l
Asampling:04xDurai:4dhCnction:2e30tkFuary:1u8Dd:5b9Eal:1u9Eer:1epEs:3jfFtone:5b0Ewich:32bDitation:52h07iFy:4y2Cp:5bfDphire:5baCrcasm:2h0Ctellite:1ua
Asatin:1ubEre:2h0Esfaction:4toCuce:341Dsage:323Cvage:4diDe:0s1Ding:05qGs:4p6Cw:2noDyer:4djCy:51xDing:2nkBcaling:0pyDm:0jlDn:0hx
Ascandal:2qk2tbEner:4dkDr:4xsEe:4yhEf:1ucCenario:2kkEe:3kq2vjFry:1ud3ksChedule:293Hing:0u7Dizophrenia:4yaDolar:4dlHship:4mnEol:3ckGing:0n2Cientist:4dn
Ascissors:1ueCooter:21oDre:2i3Fr:4doEing:0mhDut:46pFing:0pnCramble:0kkEp:3maFe:2x2Fs:58eEtch:4wxHing:2x2Deam:2mhGing:2mhEen:1uh16y1ug
Ascreening:2jmGplay:2klEw:43cFing:0m0Dipt:2keDub:3frEtiny:0hq0mmCulpture:1ui0o4Dm:3eqBea:3plDfood:33dDl:1uk1ujEing:0lhDm:1ulDrch:0oh0huDside:3pn
Aseasonal:4dpDt:3kuEing:1unEs:1unCcondary:3fdDrecy:4z3Ft:2dmGariat:3d8Iy:4ds4drDt:396Eion:26w3po3kvHal:1upEor:36rDular:468Erity:53m4oqCdan:1uq
Asediment:3ppCe:3j3Dk:2v6Eer:4dtEing:0ojCgment:1uoCizure:4w002eClection:04wDf:3rgDl:0tbEer:4dvEing:0t7Cmi:2zsEconductor:57lEnar:3dcHy:3co
Asenate:39cFor:4dwDding:03gDior:4dyDse:2bgEitive:47oEor:1dlDtence:24kEinel:46pCparate:23yHion:4yx2uiDt:36vCquel:2swFnce:3g8Crgeant:4dz4anDial:2bv
Aseries:3g6Dmon:2rgDpent:0z8Dvant:4e0Ee:0gbFr:4i1Eice:0gk0vxHs:0gtGing:0m3Fng:30yCssion:2nd0wrCt:37l37p0hgDting:3ij52sEle:1usGment:3dx3b82ogGr:4e2
Asettling:2vmDup:14gCwage:58dDer:1ut4e3Ding:0ipCx:0lx37oDism:0ufFt:3wxBhack:1jwDde:4tj1uvEow:4tk3krDft:2i92gs1uwDke:5bhEing:0apDle:5bgElow:3pr
Asham:1ftEe:505Epoo:1uxDre:4na4olFholder:4fjEia:3g2Ek:0yoEp:2iwDve:07jEing:07j3oxCear:4l4Dd:1uyDep:12rEt:3pq23f1uzDikh:4e5Dlf:1v1
Ashell:1v2Eter:1v3Dpherd:4e64e4Driff:4e7Elock:4bdEry:351Cield:1v51v4Dft:2yy2viFing:0a8Dning:0gmDp:1v6Ement:19l01fEping:0swDre:3j5Et:1v7Dt:5882bn
Ashock:0ur0lpDe:1v9Es:4r5Dok:1vaEter:1yrFing:03iFout:03lDp:1vbEper:4e8Fing:026Dre:3psEt:1vcFage:50qFs:1vdDt:03i1ve0g7Egun:1vf
Ashout:2mfFing:2rq2mjDve:034Fl:1vgDw:0f92jaEcase:52yEdown:2okEer:1vh07mEing:2jm0faCrimp:4d8Ene:1viFk:4bqGing:2tnCuffle:0ahDtdown:06tEter:1vk1vj
Ashutting:0akFle:1vlCy:030Bibling:4e9Cck:368Eness:4vrCde:3kw3eyEwalk:1vnDing:1voCege:0rwDrra:3ptCgh:2mrEt:2joFs:1vpDma:2ijDn:2ct2hk
Asignal:2hiGing:2hiFture:27gEing:2j4Clence:4r2Dicon:55hHe:5biDk:1vqDly:4ebDva:3puEer:55i4plCmulation:0n8Hor:1vrCn:0jpDger:4edEing:0fl
Asingle:041Gs:0eoEular:24sDk:1vsEing:2vo2vdDner:4eeCp:0lwCr:4efDe:4egCs:4ehDter:4ehCtcom:2knDe:3kxDting:0am0alDuation:4r64r3Bkate:1vt
Askating:0dtCetch:1vu2pjCi:1vvDing:0djDn:1vw101Eny:2qdDp:08rEper:4eiDrt:1vy1vxCy:3pvDline:3kyBlab:1vzDck:58hDin:369Dm:302Dng:2ns
Aslap:2xrDsh:4wyDte:1w0Fr:10dDughter:06q306Dve:4ekFry:4u8Dyer:45rCeep:4v2Fer:4elEve:1w1Cice:4nc31v4wyDde:1w22xe2isDght:0whDme:5aaDp:01y01w
Aslit:1w3Cogan:2nlDpe:3pwDt:24h1w4Cut:4ejBmack:2xrDrt:4xiDsh:2xpFing:0beCear:2ezDlling:0mxCile:2j8Fy:24cEing:2j8Coke:4l5Fr:4eo
Asmoking:0lkDoth:0xuCuggling:0t6Bnack:30xDil:109Dke:0z8Dp:048Eshot:1w6Dtch:2kcCeak:4eqFer:1igCiff:0myDper:4erCoop:4esDw:4l65bjBoap:1w7
Asoar:09yEing:094Cbbing:0mbCccer:0eiDial:3c6Gist:4etEety:36pDk:1w9Cda:5bkDium:55jCfa:1waDtball:1wbEware:2arCil:52j580Cl:54jDdier:4ew
Asole:1wcDicitor:4exEd:5blEtary:4ufFude:4yzDo:0xnDution:54h2fwDvent:5bmEing:04qCmewhere:3gsCn:4eyDg:2lcEwriter:4ezDny:3vmCphomore:4f0Cre:4wl
Asoul:4f1Dnd:4khFtrack:1weDp:314Dr:35bEce:3h52dpCvereign:4f2Jty:4tzDiet:3d6Cw:12iBpa:3loDce:3kzFcraft:1wgDghetti:32fDre:1whEk:2xv4l9
Asparkling:2xtErow:0ytDwn:0ymCeaker:4f3Fing:2msEr:1wiDc:2f5Eial:2nzHist:4f4Fe:4q2Gs:38vFfication:2f5Es:1wkEtacle:2jp1wjHular:2jxGtor:4f5
Aspectrum:4j3Eulation:2h94omDech:2ra2m82mtEding:0a5Dll:4ykFing:25yDnding:0tiChere:52u1wl3l1Cice:5boDder:0zdDke:2tf1wmDll:5bnDn:2ywEal:4v3Ening:0neDrit:4f6538
Aspirits:352Gual:2l1Jity:4m0Dt:3pxEting:03bClash:2x3Dit:0dfCoil:4miFer:4f7Dke:1wnFsman:4f8Gperson:4f9Dnge:54mEsor:49uHship:0w5Don:1wo
Asport:0ff0d9Dt:3lcElight:4zqEs:4xtEting:087Duse:4fbCray:5bp1wrFing:0b7Dead:2z11smGing:2z1Ee:0f1Dinger:1wsFkle:4l3Ft:08uCur:2rsCy:4fc
Aspying:0muBquad:3au3afFron:3aw3avEt:0hjDeeze:0ayDid:33eErrel:11wBtable:1wtDck:36mDdium:1wvDff:3fyDge:4rr1wwEing:2k9Din:5bqFless:578Er:1x6
Astaircase:1wyFs:1wxDke:4nd2rw1wzFholder:4feFs:4ooDlk:57cFer:4ffFing:0ilEl:1x017fFs:1wtDmp:37n2irDnd:15w3l23fsFard:2rzFby:1x1Fing:4s3Dple:162
Astar:3py3sq3pzEe:0moEt:2u6Fer:1x2Fing:077Fup:078Evation:4ve0udFing:0udDsh:4pcDte:3l3Fment:2f1Fsman:4fgEic:2ylFon:1x3Eue:1x4Fre:501
Astatus:4s0Fte:2aqDy:0r0Es:1cbCeady:4gcEk:31wEl:4m8Fing:0k6Fth:0qwEm:5brDel:577Ep:3q0Er:2d3Fing:0u8Din:16jDm:24t
Astep:05bEs:1wxDreo:1x7Eling:4pyEn:1x8Eoid:5btDw:4ydEard:4fhCick:1x91xaDff:4fiDll:1xbDmulation:0xrDng:4xjDr:4t6Ering:0aqDtch:1xd
Astock:4okFing:1xf0rbFs:1xgDle:1xhDne:3pj1xi55yDol:1xjDp:2vr0rx0r4Eping:1g5Es:0euDrage:0l0Ee:1vbFy:1gnEm:4k04t7Ey:2qf26dFline:26kDut:34w
Astove:1xmCraight:441Fn:4la4yr2kvFt:3q1End:1xn1a4Fger:4flEp:1xoEw:5adFberry:331Ey:10pDeak:3gbFm:3q2Ging:4jiEet:1xpEngthening:2yeEss:2lz
Astretch:3q30ai1xsHing:0b5Dide:08kEfe:4t80ulEke:0x70piGr:4fnFing:2urEng:1xt17o1xuGs:3atEp:3q41xw13yFe:15kGs:2s4Fper:5bwGing:0byEving:0khDoke:0g72v74w1
Astroll:08gEnghold:1xxDucture:1xzEggle:0ki0ovCud:4foEent:4fpEio:1y0Ey:0hyFing:2bbDff:5491y1Fing:324Dmble:08qDnt:00sDpid:4fqCyle:2lqEist:4fr
Asub:32dDcommittee:3daDdivision:3li0c33epDject:2be1y2Dmarine:1y3Eission:2o00ujDordinate:4fsDscriber:4fvHption:4n22oiEet:37qEidiary:4fsGy:4mpEtantive:24uFitution:2yxFrate:56lDtitle:25v
Asuburb:3i4Dway:1npCccess:2tx01j51hHion:3g90pzHor:4fxDk:0luEer:3x2Eing:0luCffering:4xe50mCgar:34eDgestion:2nvCicide:06pDt:1y4Ecase:159Ee:2lb1y53fcClfur:55k
Asultan:4fyCm:4ofDmary:28bEit:4rsEons:2otCn:3q54knDglasses:1y7Dlight:4knDshine:4knCp:311Der:4fzFintendent:49gGor:4g14g0Fman:3zpHrket:1y8Fnatural:3qz
Asuperstar:3sqFvision:0twIor:4g3Dper:30wElement:27513kFier:4g4Fying:0r5Eort:0w70w1Her:4g5Hing:0q5Dremacy:508Crf:2uvEace:1yc3l4Eing:0dpDge:2yt0b3Fon:4g6
Asurname:25nDprise:2t1Drender:2ruEogate:4g7Fund:3igIings:52tDveillance:0i3Fy:0hy28fEival:4skGor:4g94g80y8Cshi:34mDpect:4gaFnsion:54kBwallow:3110lrDmp:3q6Dn:0zv
Aswap:0t1Drm:39w37kDt:044Cearing:2mlEter:1yeDeping:07gEtheart:4gc4gbFie:4gcDll:2v13q7Fing:4x9Cim:0dlEmer:4gdFing:0dlDne:12gEg:4uq1yf0uuFing:0a1
Aswipe:0g8Dtch:1yg2yxGing:05tCord:1yhBymbol:2hzGism:2i00ccDphony:2l93bwEosium:3dbEtom:4x72hpCnagogue:1yiDdicate:3bt3biDopsis:28cDtax:3fnEhetic:59bCrup:34fCstem:1yj3fm5aq
Atab:29sDle:3c91ykFt:1ylCckle:4gfDo:3skCg:2s9Cil:115Eor:4ggEs:1ehCke:4mfEover:0u9Ding:0inCle:2qfEnt:4ghDk:2n1Eing:2n1
Atalks:2nfDly:05nCn:4x3Dgo:0fiDk:1yo1ynEer:1p6Dner:4q7Cp:2wwDe:1ypDping:2x4Ds:2hxCr:59eDget:2s14b33l5Diff:4o2Csk:0km0itCttoo:2hy
Atavern:1yqCx:4o0Dation:4o0Di:18nEs:0m8Dpayer:4giBea:35kDcher:4gjFing:0n1Dm:3afEmate:4gkEwork:0vlDrs:0maDse:4glFr:4gmEing:0cx
Atech:3cpEnical:1ysHian:4gnFo:2llGlogy:0ooCddy:1ytCe:3l6Dn:3t1Eager:3t1Clecom:241Hmunication:241Egram:2bwHph:1yuEphone:1yvEscope:1yxEvision:247
Atelling:2qgCmp:4gpEle:1yyEoral:25lHry:4gpCnant:4gqDder:4pqDnis:0enDor:2j0Dse:25kEion:4y053t4ujDt:1yzCquila:357Crm:24vEinal:1z01z1Gology:24w
Aterms:4s94nxDrace:1q5Fin:3ljEitorial:4grIy:3i3Eorism:0jrIt:4gtCst:0pwEament:2afEimony:2fl2fh2cxFng:0hw0hz0hrEosterone:56mCxt:26uEbook:27tEile:1fnBhanks:2qu0vv
Atheater:1z22k7Fre:1z2Gical:2jwDft:0k6Dme:2beDorem:2gbFist:4guDrapeutic:1t5Gist:4gvGy:0idEe:3grEmal:4lcDsis:2gdCick:3j8Def:4gwDng:4ry006
Athings:4lwEker:4gxEner:57rDrd:0ixEst:4vfCread:1z4Gs:1zfFt:53r2qn2fiDiller:26fDone:1z5Ettle:13hEw:02x51yDust:4ku0uv02wCug:449Dnder:2wf2x5Ds:58u
Atick:2x60zeEet:29uEing:2x6Cde:2xcDy:1z6Ce:1ot4rc4s2Dr:4zjCger:4gy10xCle:1z7Dl:5bxDt:2zxCmber:59y1z81z9De:2tiEline:29cEr:1zbEtable:294
Atin:55lDder:5c7Cp:3l74nr2d3Cre:1zcCtan:3xnFium:55mDle:25u25rBoast:329Cbacco:1zdDy:1zeCddler:4gzCilet:1zg1zhCken:2hnClerance:0roDl:4o5Cm:10q
Atomato:32vDb:1i3Cne:2lvDgue:2jyDic:35iCol:1zj05aDthbrush:1zkCp:3lb3l83jvDic:2beDping:31cCr:3q9Dch:1zlDe:1zmDnado:4leDpedo:43iDque:4lf
Atorrent:4kx2xlCss:0xb02yCtal:1y6Cuch:2xn2nxFdown:05mFing:2xnDgh:4fmDr:09eEism:091Gt:4h0Enament:2zoCw:037Del:1znEr:1zoDn:3ldEship:3lf
Atoxin:5bdCy:1raBrace:2cuEing:0o6Ek:3p0Fer:4h1Fing:09rEt:3lh27nFion:4jyFor:1zqDde:0se0gy0siFmark:2iqFr:4h2Eing:023Dffic:3f7Dgedy:2tq
Atrail:3qa1zsFer:3zjFing:09rEn:1ztFee:4h3Gr:4h4Fing:0n5Etor:4h5Djectory:4kjDm:1zuDnce:4ykEsaction:0szLs:29hFcript:2scKion:25wFfer:09m
Atransformation:2viJer:1zvFit:1z3Hion:0602y0Flation:2a82z20c4Ior:4h7Fmission:03h236Htter:4dxJing:03hFparency:4lgGort:1c10swJation:1zw09mDp:1zx1zyEping:19eDsh:58fDuma:4ww
Atravel:08wGer:3sdGing:08wGler:3sdHing:08wFrse:1zzDy:200Cead:08kEson:0k8Fure:4pg1hp4pfIr:4h8Hy:4p4393Et:30bFise:27kFment:0ia0tuFy:2gy
Atrek:09dDnch:201Ed:3lsCial:0klDbe:3dwEunal:3ddGe:4h9Fte:2ejDck:0580jfDgger:1icDlogy:376Dm:52i202Do:2l6Dp:099Ele:043Dumph:300
Atrivia:203Coll:3qwFey:1xqFing:0dzDop:3ce3cfFer:3wqFs:3ehDphy:2epDuble:2w22slEgh:3qb1idEser:204Hs:205Et:33iCuce:4swEk:206Dmp:207
Atrumpet:1c7Dnk:209Fs:1vdDst:4p7Fee:4haDth:4se2f2Cy:0keBsunami:2v2Bub:167De:20a20bErculosis:4weCck:30aCg:038Cition:4o6Cmble:0deDor:4ws
Atumour:4wsCne:2kvDing:0puDnel:20cCrbine:20dEulence:4lhDf:3qcDkey:0zlDmoil:4t5Dn:0as0e3Eing:0as05sEout:377Dret:20eDtle:20fCtor:3xdFial:2ne
Atweet:2x7Cilight:4lbDn:4hbEs:592Dst:2yc2oa057Fing:0jhDtch:4xrEter:2wjBying:04jCphoon:4liDing:27dCranny:3fzAultrasound:4kiBmbrella:20gBncle:4hcCdergraduate:4hd
Aunderground:3djFtaking:0kmFwear:20jGood:3fwHrld:3bsCemployed:3giIment:4sqCfortunate:3seCicorn:4heDform:20kDon:3bhDt:3a4Ey:515Dversal:2ryHe:3qdHity:3cq20l
Aunknown:3keCrest:4t9Bpbeat:50jCdate:2cpFing:0c7Cgrade:3m2Chill:3qeCper:20mCright:20nEsing:0oyCset:4yc0fuDide:3l8Dtairs:20oBranium:55nCgency:50sDing:2rs0w4
Aurine:589Bsage:0okCe:0okDr:4hf41lCing:0cnBtility:39zFzation:0okAvacancy:50yDcination:0ldGe:20qDuum:50zCle:3qfEntine:4hhDidation:04rDley:3qfDuable:4pi
Avalve:20rCmpire:3rbCn:3gfDguard:3arCpor:5bsCriable:3qgFnce:2vtGt:2vtFtion:2un05rEety:3elDsity:3crCse:20sCult:20tBegan:4hjDetable:32iGrian:4hi
Avegetation:3foDgie:32iChicle:20v23eCil:1ivDn:2m2Clvet:20wCndor:4dvDgeance:0wyDom:5beDt:20x0y7Eilation:07w20yEure:0kq4om0tdDue:3lmCrb:256258Ddict:0vbDse:2m526r26s
Aversion:2o9Cssel:20zDt:211Ct:4hnDeran:4hm4hl4hkFinary:4hnDo:06bBibes:212Dration:0aoCcinity:3knDtim:4ho4hpEor:4hqGy:300Cdeo:248213Cew:0mvEer:4f5
Aviewers:3b1Eing:2jmCllage:3b8Hr:4hrFin:4hs4htCnegar:340Eyard:214Dtage:34yDyl:5bzColation:0jx0jy0j1Eence:0p3Ein:215Crgin:4huGity:4soDus:0ycCsa:2e5
Avisionary:4hvEt:0wt3e70wsFing:0r3For:4hwCtamin:5c0Bocabulary:280El:2seFist:4edCdka:358Cice:2mbDd:50xClatile:5c1Dcano:3qhDleyball:0ekDtage:4lk4koDume:17c
Avoluntary:4hyGeer:4hy4hxCmit:58aFing:03cCodoo:1kxCte:05iEr:4hzDing:05iCucher:4i0Cw:2qtCyage:09hBulnerability:53sAwage:4n0Er:0f0Es:2sxDon:216
Await:0rgEer:4i1Eing:0rgEress:4i2Dver:06fCke:4itCle:4x5Dk:08f03sEing:08fDl:218Eet:219Epaper:5c2Ey:4i3Dnut:339Dtz:305Cnd:21b
Awanderer:4i4Ging:08yDt:52d50p3ooCr:0pa4tcDd:4i53lg21cEen:4i6Erobe:21d21eDe:21fEhouse:21gDfare:0paDmer:1j1Dning:2ql2dkDp:52nDrant:2aiHy:2e0Eior:4i7
Awash:21j07l3qjEing:07lDte:58b0j4Eing:53wCtch:21k0mtFing:0mrDer:5813mdFfall:3qkGront:3kgFproof:21nFshed:3lpFway:3qlCve:2v8Ding:2saCx:5c3Cy:059
Aways:21pBeakening:2yfEness:518Dlth:52bDpon:21rDr:545Dther:4llDve:21tFr:4i8Eing:0nfCb:3qm21u104Dcam:21vDsite:262Cdding:2zf0qmCeds:21wDkly:2b4
Aweeping:0maCir:21xClcome:4yvDding:04kDfare:0saDl:21yEbeing:50jEness:50kCn:4woCt:53hDland:3qnBhack:2x8Dle:42vDrf:1qsCeel:21z1x5Fchair:220
Awhereabouts:3ltCip:222Dskey:359Fy:359Eper:2muHing:2x1Etle:2x9Colesale:0t9Dop:2miDre:4boBicket:224Cdow:4i9Cfe:4iaCg:225Cld:4rqEcat:2263uy10s
Awilderness:4ywElife:37gDl:2afEing:04zCn:2v9Dd:4lnEing:0anEow:228Eshield:229De:34xDg:11122a22bEer:4ibEs:05cDner:4icEing:01kCpe:03m
Awire:22c22dEless:246Ding:22eCsh:2orCt:2gzDch:4183qxDhdrawal:2pt0xs013Dness:4ie4f52fmCzard:3sqBolf:10lCman:4ifCnder:2snGland:3qoCod:5c53ftEland:3niEs:3ft
Awool:22gCrd:24lEing:2luEs:2m9Dk:0gh22h0gsEer:3sgEforce:3ahEing:22iHs:22kEload:0gnEout:0heEplace:22jEs:1r5Fhop:22l0n4Dld:3qd36oDm:1074ih
Aworrying:0cwDship:0qiEt:2syDthy:4iiCund:4x6Fed:36aCw:2h3Brap:22mEping:22nCeck:4zeFing:2ulDstle:0hbHr:4ijGing:0hb0dsCiter:4ikEing:0nx263264
Awrong:0j5Ayacht:22pChoo:4ilCrd:22qDn:2qeBea:2pnDrbook:2sfEly:286Dst:5caCll:2mf2mgEing:2mjCs:2pmBield:0nk4mf22rFing:2ruBogurt:34aCung:0y2
Ayoungster:3wzDth:4imAzebra:12dBinc:55oBodiac:3lvCmbie:4inCne:3lxDing:0nwCo:1nkDm:2w8
`;

export const NOUN_SYNSETS = `
!;!;;!;=shape;00b!;00b=kindness;00b!;008=feat;008;!;00b=interaction;00c;00b;00d;00c;00b=playing;=acquiring;=causing;=departure;=discovery;;009;=implementation
=propulsion;009;;009;=touch;008;00b;00u;00v=entrance;00x;00x;00x;00k;00k;00k=withdrawal;013;013;0tj;013;00k;00k;=escape;01a;01a
01a;01a;00k;06d=consummation;01g;01g;008=success;01j;01j;01j;=nonaccomplishment;01n!;0ww01q;01o!;0rv;01o;;01n=mistake;01u;01u;01u;01u;2tp;00i=acquisition
00i;020;0sd;4ls;022;025;020;020;00i=appropriation;029;029;0s7;02c;00i=capture;02e;02e;020;0v4;00i;00r;02k;008;00o;00b
02o;0fo;0fo235=musical performance;0fo;02r;0oo;00p;00p;00p=throw;02x;02x;02x;0ke;00p=push;032;032;00p=pull;035;036;035;00p=expulsion;0m9;039;0m9039
00p=jump;03d;03d;00j;03g;00p=shooting;03i;03i;0uq;00t;00t=hit;0ke;049;00h;00h;008;0ke;03n=fly;03u;03n;01o;00n=base hit;03u;03y
03y;03y;03y;0ut;0ut;0ut;00t;00t;00t;0hq;0mq;0hq;0hq=comparison;0hq;0bc=joining;04f;04f;04f=fastening;04i;04i;00l;00l;00l=determination;04n
04o;04n;04n;00j=influence;04s;04s;00j;00b=choice;04w;04w=decision;04w;04y;050;0s6;04y!;053=maneuver;054;05p!;054!;057;00o=means;059;054!;059
0w6;05g;05g;0s3=vote;05f;04w;;01j=score;0g0;05k;05k;05n;00b!;00b;0c9;05p;05p;05v;05p;05p;05p=change of state;05p;0c5;05x
00b;=rejection;062;062;;0uz;062=banishment;067;068;067;05i;05x=termination;06c=completion;06d;06c;06c;06c;06c=destruction;06i;06i;06c=killing;06l=homicide;06m;06m
06l;06l;06o;06c;06c;06c;06c;06x;05x;05x;;;;0qf;;;!;046;0e3!;;05x=arousal;05x=cooking;07a;05x=improvement
07e;07c;07c=cleaning;07f;02m;07f;07f;07l07f=washup;0gh=wash;07k;07k;07c=correction;07o;07o;07c;07c;07c;07c;07c;07c;07c=repair;07x;07y;07x=restoration
080;07x;082;0gs;0gs;05x;05x;05x;05p!;089;08a;089;08c;089=locomotion;08e=walk;08i;08i;08w=walk;08e=step;08j;08j;08f=gait;08m;08j
08i;08m;08m;08f;08e;08t;08e;089=travel;0s336b=procession;08w;08y;08w;0sg;099;08w;093;08w=journey;095;095;095;095;095=expedition;09a;09a
095;095;095;095;09j;09h;08w=water travel;09j;0gs;=transportation;09m;09n;09m;089;09q;=insertion;09s;09t;09s;089=rise;09w;09w;089;09z
089;089;0a2;089;089;0a5;089;089;05p!;0a9=agitation;0a9=disturbance;0a9;0ac;0a9;0a9;0a9;0o7;0a9;0a9;0a9;0a9;0a9;0aj;0a9
0aa;0aa;0ai;05p;0as!;05p=change of magnitude;0au=decrease;0av;0av;033;0av;0au=increase;0b0;0av;0b0;0b0=expansion;0b4;0b4;0b6;0av;0b0;0b9;0b0;05p=change of integrity
0bc=breakage;0bd;0bd;0bc;0bg;0bc;0bi;0bc=combination;0bk;0bk;0bk;0bn;0bc;0bc=separation;0ri;0bq=division;0bs;0bs;;0bq;0bq=removal;0bx;0bx;0bx
0c0;0bq=division;0c2;0bc;0c4;080;05p;05p;!;0c9;0c9=practice;0cb;0cb0q6=custom;0cd;0cb;00b!;0l1=embrace;0ch;0ch;0cb=mistreatment;0ck;0ck;0ck;0ck=harassment
0ck=maltreatment;0cp;0cq;0cp;0cs=atrocity;0ct;0ct;0co;0co;0c9!;0cy;0cy;0cy=celebration;0cy235=dancing;0cy;0cy;0cy;0cy0j9=gambling;0cy;0cy;0gq;0ff=contact sport;0ff=outdoor sport;0ff
0he=cardiopulmonary exercise;0dg;0dg;00s=acrobatic stunt;0de;0ff;0ff;0ff=water sport;0dk=swimming;0dl;0dl;0dl;0dk;0ff;0da;0da;0ff;0ff;0ff;0ff;0db0ff;0db;0dy;0c9=game
2zj;0e3;0c9=turn;0e3;0e3;0e0;0e0;0e7;0ff0e0=athletic game;0e9=outdoor game;0ea;0ea=field game;0ec;0ec0da=football;0ee;0ec;0ec;0ee;0e9=court game;0ej;0ej=badminton;0ej;0ej;0el
0el;0e0;0e0=card game;0er;0er;0er;0er;0g7;0e0=board game;0ex;0ex;0d6;0rs;0d1;0cy=play;0f3;0f3;0d1;0f9;0f9;0d3=show;0f9;0f9=presentation;0f9
0fb;0fd;0cy=sport;0d22bu;0fg;0d2;0c9=music;0fj;0fj02r=singing;0c9235;0fm;0fb=performance;0ab;0ab;0ab;0ab;0ab;0ab;089;089=maneuver;0fw;230;0fw;0fy=football play
0g0;0g1;0g0=pass;0g3;0g3;0fw;0fw=stroke;0g7;0g7=tennis stroke;0g9;0g9;0g7=golf stroke;0gc;0gc;0gc;0km;0c9!;0gh;0c9;0gh;07l;0gh;0gs;0gh
0gh;0c9=occupation;0gq;0gq=employment;0gs;0gq=position;0gu;0gu;0gu;0gq=trade;0gy;0gy;0gy;0gq=profession;0h2;0h2;;0h5;0gq;0h7;0gh=labor;0h9=effort;0ha;0h9=manual labor
0ha!;0ha=exercise;0dd;0he;0he;0dd;0he;0ok;0gh=investigation;0hl=analysis;0hl=count;0hl=police work;0ho;0hl=examination;0hl;0hl;0hl;0hl;0ht;0hv;0hq;0hq;0hq;0hm
04d;04d;0ho;0hn;0hn;0pl;0gh=care;0i7;0ia=medical care;0i7=treatment;0ia;05x;0i9=therapy;0id;0i7;0qb;0me;0id;0i9;0id;0h9;0hc;00b;0gy0o0=handicraft
0io;0nd;0hc;0gh=duty;0is;0is;0iu;0iv;0c9;0km;0is;0iz;;;01n;0c9;;;=transgression;0j7;0j7=vice;0nc;0jt;0j9
=dishonesty;0jd;0jd;=falsification;0jg;0jg;0jg=deception;0jj;0k5;0jj;0jj;0jn;0j7;0jp;0tm;0j7;0js=crime;0jt=felony;0jt;0jt;0jt;;0jy;0ju=capture
0k0;0k0;0ju;0k5;0jv=swindle;0ju=larceny;0k6=robbery;0jt;0k7;0k7;0k6;0ju;0ju;0c9=attempt;0ke;0ke;0ke;0ke=struggle;0ki;0ki;0ke;0gh=undertaking;0km;0km!
0km;0km=venture;0kq=campaign;0kr;0kr;0kq;0c9=control;0kv;0kw;0kv!;0ky;0kz;0kv;0kv=steering;0l2;0l2;0c9=protection;0tq;0l6;0l5;0l8;0pl;05b;0l5
0l5;0l5;0l5;0l5;0l5;4qt;4qt;0lj;4qt;0ll;4qt=consumption;0ln=eating;0m9;0m9;0ln;0lo;0lo;0ln;0ln;0lr;4qt=sexual activity;0lx;0lx=sexual intercourse;0lz
0lx;0lz;0m1;0lx;0lx;0lx;4qt=reaction;0m7;0m7=reflex;4qt;0ma;0qb;0mc;=judgment;0me=disapproval;0me;0mg;0me;0c9=sensing;0mj=look;0mk;0mk;0mk;0mk
0mo;0hq;0mk;0mr;0i3;0mt;0mk;0mj;0mj;0mx;0c9;0mz;0h2=teaching;0n1;0n1;0n0;0c9;0n5;0c9=representation;0n7;0n7;0n7;0na;0c9!
0nc=creating from raw materials;0io;0io;0nd;0nd;0nh;!;;;;0nm;0nn;;0sg;0nj;0nd;0ns;0nc=creating by mental acts;0nu;0c2;0nu!;0nx;0nu;0nc=art
0o0;0o0;0o0234;0o0234;0o4;0o2;0nu;0nu;0nu=conceptualization;0o9;0o9;0oa;0nc=creating by removal;0od;0od;0od;0c9=search;0oh;0oh;0c9=use;0ok;0ok;0ok;0on=technology
0oo0h2;0s3=military action;0oq=battle;0oq;0oq;0c9=operation;0s3=conflict;0uq;0ou;0ov;0s3;0or;00b=aggression;0p0;0p1;0p1;0ou;0p5;0ou;0ou;0ou=attack;0oq;0or;0p9
0p9!;0p9=penetration;0fw;0pe;0pe;0p9;0p9;0ou;0ou=intelligence;0pl;0pm;0p9=fire;0po;0po;0hm;0kh;0c9=measurement;0c9;0pt;0pt;=order;0px;0px;0px
;!;0q2;0q3;0c9;0c9=continuance;0q6=repetition;0q7=copying;0q8;0q8;0c9=procedure;0qb;0qc;0c9;0c9=ceremony;0cd;0qf=religious ceremony;0c9;0qh;0cb;0qh=sacrament;0qg;0qm;0ql
0ql;0qi;2vf;0qf;0c9=concealment;0qt;0qt;0qt;0c9=placement;0qx;0qx;;;0r1;0wt;0r0;0c9=provision;0r5;0r5;0i7;0r5;0r5;0r5;=inactivity
0rc=pause;0rd;0rd;0rc;0rc;0rc=delay;0ri;0ri;0kv=abstinence;0rl;0rl;0u0;0ro;0c9;05p=gratification;0rr=indulgence;0rr;0rs;=hindrance;0os;;0rv;0rv=prevention;0rz
0rz;0rz;=group action;0s3;0s4;=distribution;0s6=allotment;0s7;0s6=giving;4mm;0s9;0s9;0sz=commerce;0sd;00m;0sd=commercial enterprise;0ko;;0c9;0sg=finance;0sk;0sk;0ts;38h
0sg;0sg;0sg;0sr;0sg;0gq;0sg;0sg=transportation;0sw;0sw;0s3=transaction;0sz;0sd;0sz;0sz;0sd;0sd;0t4;0sd=selling;0t7;0t7;0t7;0te;0t7
0sg;0t7;0sd=payment;0tf;0tf;0tf;089;;;=enforcement;0tm;;;;0l5;=management;0ts;0ts;0tu;0ts;0ts;0tx;;0ts=authorization
0u0;0u1;0u0;0c9=preparation;0u4;0u4;0u6;0ts;0s3;0kv;0ua;0ub;;;0ue;=punishment;0ug;0ug;0s3;0uj;0ov;0s3;0s3=resistance;0un
0p3;0ov=fight;0uq;0uq;0a9=blow;0ut;0ut;0g6;0uq;0uq;0un=protest;0un;0uz;0s3=due process;0v4;0v2=proceeding;0v4;0v4;0v2;0v2=judgment;0v8;0v8;0v8;00j
0s3;0v4;0v4;0s3=separation;0vg;0vg;0s3;0s3=cooperation;0vk;0vk=conformity;0vm;0vm;0vk;0vk;0vk;0vk;0vs;0c9=aid;0vu;0vu;0vu;0vx;0vu;0vu
0vu=support;0w6;0w1;0w3;0w1;0w1=blessing;0c9;00b;0w6;0c9=behavior;0wa;0wb;0mf;0mf;0wa=discourtesy;0wf;0wf;007;007;00b=politeness;0wk;0wk=deference;0wm;0wm
0s3;0wp=meeting;0wq;0wq;0wq;0s3;0wu;0s3;0s3;0wx;0ov;0bk=consolidation;0x0;0x0;0s3=engagement;0x3;0x3;0s3;0uz;06i;06l;06i;0d6;0p9
00x;0q7;07o;09m;0xi;;0fl;0fl;0c9;0xl;0c9;079;0c9;079;079;0bx;008;008;0c9;002=domestic animal;0xw;002;002!;002!
002!;002=young;0y2=young mammal;0y3;0y410i;002;;002;;=microorganism;!;0ya3m0;0ya;0yd;;;0ya;13a=soft-finned fish;0yi;0yn;;0yl;002=vertebrate;138
0yn=bird;0yp=passerine;0yq=oscine;0yr;0yq;0yr;0yr=corvine bird;0yv;0yv;0yp=bird of prey;0yy;0yz;0yy;0yy;0yn;0yn=diapsid;0z4;0z4;0z4;0z4=snake;0z8;0z8;106=arthropod;0zb=arachnid
0zc;0zc;0yp=gallinaceous bird;0zf=domestic fowl;0zg=chicken;0zh0y2;;0zh;0zg;0020zf;0zf;0zn;0yp;0yp=aquatic bird;0zq=anseriform bird;0zr;0zr;0zt;0zq;0yn=mammal;0zw;0zw=placental;0zy;0y3
22u;22u56n=feather;102;;;002=invertebrate;106;106=mollusk;108;108;0zb=crustacean;10b;10b;0zq;0zq;0zy=carnivore;10g=canine;10h0xw=dog;10i;10i;10h;10h;10g=feline;10n=cat
0xw;10o0xw;0y3;10o;10s;10n=big cat;10u;10u;10u;10g;10y;0zy;22v;002;;;;0zb=insect;116;1160yf;116=dipterous insect;119;119;116=hymenopterous insect
11c;11d;11c;116;116;116=lepidopterous insect;11i;11j;11i;11n;002=larva;11n;116;0zy=leporid;11q;11q;0zy=rodent;11t;11t;11t;22v;0zy=ungulate;0zy;11y=odd-toed ungulate
120=equine;121=horse;0y30y0;1220y0;122;122;126;122;128;129;122;121;121;120;11y=even-toed ungulate;12f=swine;12g;12g;12f=ruminant;12j=bovid;12k=cattle;12l;12l;12m0y3
12l;12k;12k;0y3;12k;12j;12u;12f;;102;0zy=primate;12z;12z;131;130;12z;0zy;135;10g;0yn=fish;138=food fish;138=teleost fish;0yi139;0yi
13a=percoid fish;13d139;13d;1ah;1bw;1m0;;1bj;1ax;1r9;1t5;1bj=addition;1dc=adornment;16w;1cn=aircraft;21i;1fp=airfield;20a;1bq;1j2=airplane;13t;13t;1q0;1pz
1dm;17c;1xp;1yk;19j;21s=ammunition;1f3;1jh;14z;13o;1ex;1tt;1nh;1jv;1sz;1fe=apparatus;1ax;=appliance;1dm;1f91yn;1q0;18a;1dg;21s=armament
1s2;14o;1cp=art;14o;1mn;13o;1ax=attire;;1g9=automatic firearm;14x;1ng;1xp;1ev;1uw;1h9=baby bed;1ud;1lw1xr;158;22q;1bv=bag;15b;1bv;19s=baggage;22j1vb
1xz;18e;1hb=ball;13r;1ra;1tt;1xw=band;13p;1gd;1k6=bar;1cg;175;20z;1fw;1nu;210;20a;1p3=barrier;1tt;1y9;15z;1ns;1wp=baseball equipment;15z
1gn;1bd;210;1bv;210;1tt;210;1tq;1ex;1vb;1zo;1ku;36b;1xy1qp=beam;1h9=bed;1aw;1tt;1sq;1ol;1dm;13l;4qw;1j9;1um=bench
1uo;1zj;16f=berth;221;1xz;1bv;1uu;16g;1l9;1s2=blind;=block;179;20i;22f;1ax;1ww;20z=boat;210;15m;15m;1fi21s=bomb;13w21h;1qc;1rx=book
1vb;1gu;1tt;1yk;1el;210;1gp;1vb;1x9;1h5;1lg;1xv;1dv;210;1it;1bv=box;1bg;1dm;1y91xr;1oq;1td;17x;1nj;20h22f
1r5;1a2575;1xz;1ak;1aq;1k6;210;1fy;1h9;1xz=building;;1ry;1ht;1pl;1ju;16f;1bv;1p2;14g;1s5;1ik;1fy;19j;1bg
1wq;1bg;1ju;1h9;1bg;1tu;1bp;1xk;1tc;1tc;1f9;16z;19r;1qj;1nu;1jv;1bv;1lm;1x9;14s;1w5;;1fn;1pp
1iw;1wu;1at;1hv;1e9;1bv;1oi=car;5al;1nm;221;1ur;216;146;1nf;1ui;1bv=case;18a1r3;1bv;1c4;1de;1ah;1vm;1bh;1yv
22j;1kc;20p=ceramic ware;1os;1um=chair;1f9=chamber;1pz;1r4;22o;1my;1h9;1fw;1bq;1ri;1gk;1b6;1r4=church;1tr;1tr;1ex=circuit;1jb;19m;1cp;1tt
1vb;1k6=cleaning implement;58t=cleansing agent;1fy;1ph=cloak;;1za;=cloth covering;=clothing;1x9=club;18a;1ph=coat;;1io;1bg;17s;1xz;1so=coil;15j;1gd;1f7;20a;1dm;1mn
!;1zt;19s;1tt=compartment;4qx;1kb;!;1f9;1nf;1mn=computer;1dm;1er;1dm=conductor;1pz=conduit;;1kc=connection;1yk;1dt;1kc!;1ng=control;1el=controlled substance;1t3;1dm;19j
1kc!;1l9=cooking utensil;1sx;1t8=copy;=cord;;227;=correctional institution;1dm=corrective;1q0;20h;1zi;14v;1aw;1fn;1yk;1mn;1hb;;1tt;1hv;153;20v=craft;17s
!;153;1fy;1ym=crockery;1xz;1k6;1gp;19j;1bj;1gf;1cs1bv;1xk;1vm;16y1h8;1dz;1ym=cutlery;1lb=dagger;1fv;1r8;15u;1ry;1r8;1pl;=decoration
1ez;1xz=defensive structure;1fn;1fp=depository;1h4;1dc=design;1yk;21i;1dm;1kc!;1ef;1h5;1hg;16z;1ff;1nf;1hv=diplomatic building;1d5;1cs1bv;1r61ng;1t8;1kl;1ff=ditch;1f9
1t8!;1ra;1c1;1ok;1s9;1xy;1fc;1me18a;1nh;1kb;1vu;1qx=drain;1bv1xk;20i;1t8=drawing;22f;14v;1zj;1ng;1tm;573=drug;1el=drug of abuse;1vb;1qc
1mn1zj;14i;1jv=dwelling;1fh;1f0;1ku;1zj=edge tool;19j;1dm=electrical device;1lm=electric lamp;1sx;1ex=electro-acoustic transducer;1bp;1dm=electronic device;1fe=electronic equipment;1sk;1dm;1dt;1di=emblem;1bv;=enclosure;1rx;1of=engine;13j=entrance
1bv;1kc!;=excavation;1p7;57e=explosive;1dm=explosive device;1bd;1s5;1j9;;=fabric;1h5;!;1ma;14g;1r5;1k3;1dm;22j=farm;18a=farm building;1ju;1td=fastener;1fn;15u
15u;175;1gr;13w21h;1fy;1qj=film;1dm;1ex;1ib=firearm;1sr;1fh;=fixture;1f7=flag;;;1ey;17s;1gu;1wy;=float;1m3;1jm;1xz=floor;=floor cover
35l1dc=flower arrangement;1gc;227;1v0;1g6;=footwear;1ax;1h7;1d4;1de;1fp;1ya;1xz;1h4;1qi;1yb=framework;1vm=front;13p;1a6;1kc=furnishing;1h8=furniture;1ex;1fe=game equipment;1p7
1pc;3lk;22q;1ax=garment;1nt;1ok;1fc;1uu;1ne;21z;1fe=gear;1nf;14r;1fb;14g;1w5;1bv;1qc;18a=government building;1eg;1ax;1nf;1dc;1xl
1qo;14r=graphic art;3lc;1ax;18a;179;1tc;1n2;1he;1xv;21r;1m0;1a7;1fp;1wp=gymnastic apparatus;1v9;1ca;1il;1nf;=handle;1zj=hand tool;1dc;1b5;1or1bx=hard drug
21s;1wu;1y9;1xv;1iw;1v3;1hg;1ax=headdress;182;1ns;1p4;1yw;1dm;13r=heavier-than-air craft;1g0;3hc;1j2;1ng;1v5;1p81io;1tm=highway;1jb;1dm=holding device;1p7
;14i=home appliance;15x;18p;1nf;1fy;15j;1yb;1sq;1yc=horizontal surface;1dm;;1gv=hosiery;1jv;18a;1jt;18a=hotel;1er18a=house;1xz=housing;1v3;;1v6;15u;1v3
1t8;;1c4=imitation;1k3;1c9;1kc!;1bd;;1bj;1rx;1dm=instrument;!;1ky;3l4;1dc;1yj;1ky;1j9;1cp;1td;=item;1b0;22n;1c8
210;20514h;19j;13w;1ku=jewel;13p=jewelry;1m0;1wq;;3lc=junction;1bs=junction;1xc;1xx;1ro;1dm;1dm;1ah;19s;1tt;1je=kitchen appliance;20p=kitchen utensil;1ev;21r;1ow
1fn;1ik;1xz;1fy;1d5;1ry;22j;1c5;1wx;1wf=lamp;1r8;;1q3;1lm;1bm;1pa;1og;14o;1hg223;;1xw;1td;1pa;15m=lever
1dg;1tt;1wf=light;1ey;1dm=lighter;14g;1ak;1fn;20j;1s2;1fy;1fp;1mv;1jv=living quarters;;1s5;1fy;1ur;1gn;1gn;1zi;16r;1dm=machine;1nf=machine
1mn;1b0;1dm;1kb=magnifier;17i;1c1;1cc=makeup;1mx;1ju=mansion;1t8;15f;1xz;;1nl;14v;1rg;1cp;22h;1go;1wp;1h4;1m5;1m5;1pm
1yj;1kb=measuring instrument;1ng=mechanical device;1dm=mechanism;1el=medicine;1v0;1xz;1fp;1r3=mercantile establishment;1bd=merchandise;1fn;1xc1em;1sk;1f0;1ms;1fp=military installation;1ns=military post;1me=military quarters;20v=military vehicle;1fi;1ff;1c4;1pp;18a
1vx;1dm;1tp21r;1f3;1c4;1bv;1ui;1t3;1p81nh;198;14r;1r4;1jt;1di;1mn=motor;175=motorboat;1oi;1ur=motor vehicle;15z;15u=movable barrier;210=mug;14o;1pp;1dg
1dm=musical instrument;1fy;1el=narcotic;1ku;1hg;1k6;1dm;1cp=needlework;1zx;1pp;16h;16z;18a;1p3;1xz=obstruction;1r3;1po;1v6;=opening;1or=opiate;1or1bx;1dm=optical device;1kb=optical instrument;18a=outbuilding
1pc;1nt;1l8;1ax;1hg=overgarment;1mf;1dm;1pl;1bv=package;=padding;1ay;1b15as=paint;1i2=painting;1mx;1v0;1c2;1v0;20i;17c;1fe;1if;1xz;=passage;1pz=passageway
221;1qr;=path;1q3;;1jm;1yz;1fy;22o;22o;13p;1op=percussion instrument;1zi;1f3;16o;1nh;1wd;1t8=photograph;1fe=photographic equipment;1op1xv;59y;206;1c9;1t8=picture
=piece;1kl;1qp1fn=piece of cloth;1r8;;1pm;1ku;1zo;20a;20a;1c5;1g9;1bj;1nh;=place of business;18a=place of worship;1xz=plant;1v0;1t8;1jm=platform;19k=playing card;=plaything;1p3;1fp
1gc=plumbing fixture;1rr;1k6;1tq;1ff;1a3;1xz;1mn;1fc;19s;1qo;1c2210;1em1or;1a3;158;1nh;1mn;1t5;1i2;1c8;1cp!;21r=projectile;1pa;217
1ya;=protective covering;1yq;1zg;1c1=public transport;1nf;1t8;1nh;1yg;1h4;1ne;1zc;1yj;1sp;1gk;1qr;1sk;15u;;=railway;1mo;1fv;1ev;1ex
1f3;1bv=receptacle;1f9;1fe;2hi;1dm=recording;1g6;1r5;1je=refrigerator;1v3;1bw;1xo;1nm;;1ju=religious residence;1cp;1nh=remedy;1dm;1c4;1cp=representation;1yn;3o3;1dm;18a=restaurant
1dm=restraint;1ng;1r0;1y9;1g9;1hn;1hn;1if;18a;=road;1hg;1fb;20v;1k6=rod;1zd=roll of tobacco;1s2;=room;;1b6;1mv;146;1u6;15j1dm;1go1h8
18a;1ne;158;1y9;17s;1qr;1tt;3hg;1v9;1fe;1fn;1hg;1t8;1ev1m0;;1f2;1yc;14r005=sculpture;;1fy;1kz;1h9=seat;22t;=section
1h9;19j;221=self-propelled vehicle;16o;1ec;1ow=sewing;1s2;1tq;1ar;1pc;223;=sheet;1y9;146;1xz=shelter;14p;1s2;20z=ship;1hg;1dm;1gu=shoe;15s;1nl=shop;3lh
205;1ry;1g9;1il;1rd;1r4;16y;1nf;1wp;1yc=side;217;1sj;1pb;1fn;1mn;1rd;1wp;1ef;1dm;1yc;1hg;1aw;16z=slab;1yl
1aw;1v0;1p7;1w3;175=small boat;1qi;1ar;1bx;1jp;1um;15f;3hc;1su=sound recording;1wd;1dm=source of illumination;1cn1ua;1bj;21r;1dx;1pb;;1wp;1y9;1d41bv
1fe=sports equipment;1r3=spot;1gp;1xi;1fw;1hn=stable gear;1xz;1r8=stage;1wy;=stairway;1kb;1bg;;1of;1fp;1ui;1bw;1y9;1f31yj;1vm;1k6=stick;1m0;1qi;1el=stimulant
1uu;1nm;1jp;1h4;1uc;575;1um;=storage space;1dg=storehouse;1l8;;1k6;1tm=street;1ur;1dm=strengthener;1uo;1c5;1c5;1op=stringed instrument;=strip;1de;1y9=structural member;!;22j
;;21i;1hg;14e;;1wk;1i8;1dm=support;1yb=support;1xz=supporting structure;!;1aq;1hg;1nf1ra;1bw;21r;1r4;1kc!;1h9=table;1vz;21f=tableware;210=tank;1nv1ur
1xw;18a;1mz;1qm1nv;1ra;14g;1f3;1et;1ms;1r4;1v3;1x3;1kz;18a;1kb;1c5;1a5;1sq;1vz;16e;20n;1ne=timepiece;1za;1jj
5ax1em;1ol;1ax;1tt=toilet;1rd;1kc=toiletry;1k6!;1861zi;1m3;1dc;1qr;1xz=tower;15m;1ur;1ky;1tm;1s5;1c1;1ex;1fp;1dm=trap;1ec;16e;1sq
1dz;13p;;1hg;1hg=trousers;1oi;1r9;1ay;15b;1bq=tube;1f2;1q0;1fb;1zo;1ye1v7;1s2;1hg=undergarment;20h=underpants;20h;1ax;;16r;1xy;
1k6=utensil;;1dm;1kp;1i31a6;1if;1c1=vehicle;1fn;1jc;1yj;1cn=vessel;1bv=vessel;1hg;1qc;1su;1fv;17o;221;1q3=walk;1py;19s;13k;1tq;1jv
1h9;36b;;1xl;1j21nv=warplane;1v61nv=warship;1po;1za;15j;1zg;1fn;1og;1xz;3he;1kb=weapon;1kc=weaponry;1di;1zx;192;1hg;1d8;1ff;1mo;1a5
20v1bv=wheeled vehicle;1kb;1bd=white goods;1wp;14v;21y;1op=wind instrument;1h4;1s2;1dm;1ww;1bs;1bp;1ak;1ax=woman's clothing;1fn;1rx!;1ff;3iu=workplace;1ng;22j;1at;;1k6=writing implement
20z;3im=yard;1rx;1bs;=position;3mw=body covering;=organ;=secretion;=higher cognitive process;22x=reading;=idea;22z=plan;0fn=character;=belief;=humanistic discipline;233=fine arts;233=performing arts;237=transmission;!;236;238;!;23a;237
1kc=medium;23d;5al;23f;236;237;236;236;23d;23n=press;23d=print media;236;237;244;23n;23m=newspaper;23s;23s;26n23x=article;23v;1cp=piece;23v;2au;23v
23d=telecommunication;241;2bw;23a=mail;241=broadcasting;245;245;2j1;;236=electronic communication;24a;2j7;24a;245;=language;=language unit;22t;24g;24i;3g824f;24g=word;24l;24l=content word;24l=form
24l=function word;24l;24o;24o;24o;24l;24l;24l;24g!;37m=grammatical category;=construction;24z;24z;24z;252;24y=major form class;254;254;24n24u;24n;24n=modifier;259;259=adjective;25b25e
25b25e;259=adverb;24p;24p;24y=gender;25h;25h;24y;24y;24g=name;25m;25q;25m;25m;25m;=heading;25s;25s;2a8;;=orthography;25x;=code;25z
29i;1bm;!;1fa!;263;263=literary composition;263;266;266=fiction;269;26a;269;269=story;26d=adventure story;26e;26e;26d;26d;26d;26j;;263;2m4;266=poem
26o;26o;26o;;26q;=text;26u;2632kr=section;26w;26w;26w;26w;26w;26w;272;275;;263;26w=passage;277;277=transition;279;263;27b
;;;25m;263;263;263;263=treatise;263;27k;27k;263;27o;26m;2au=book;27r;27r;27t;17c;27r;27r=reference book;27x=wordbook;27y;27y
27x=handbook;281;282;281;27x;27x;27x;263=editing;288;288;2f1=summary;28b;28b;28b;28b;263!;28g;28g;28g;28g=commercial document;28g;28g;28g;2ji
28i;28g=legal document;2ck=list;;292;28r;28r;28r;28r;2c128r;28r;28r;28r;28r;28r;293;28r25x;28g;28g;28q;2cv=written record;299;299;299
299;29b;2bd;299;299;2cv;28g;28g;29m;2bd=request;2cv;29n;29o;29p;;29r;28k;28k;2c1;2gw=contract;29w;29w;2gu;29w
2a0;28k;28q!;28q=law;2a4;3g1;3g1;299;28q;2a3=decree;2aa;2a4;2aa;28q;28q;28q!;28q;28q;2ai;28q;28q;28q;28q;2f1
2ao;2a3;25z;25z;2ar;22h=publication;2au;2au;;23d;;;2au=periodical;2b1;2b1=series;2b3;2b3;2b3;23m2au;2b7;2b1;2b9;22y;22y
!;2bd=subject;2bd=meaning;2bf;2nk;2bf;2bf;2bf!;2bd;2bl;2bd;278;2bu1rx=movie;2bu;2bp;279;279;=show;2bu;23a;244;26u1e1=letter;2by;2bx
2bd=acknowledgment;2c1;2c2;2c1=greeting;2c4;2c4;2c4;2c4;2c1;2c1;;2bd;2cc2c1;2bd!;2ce!;2ce;2ce=fact;2ce;2ce;2ce;2ch;2ch;2ce;2cn
2ce;2ho=evidence;2hr2jh;2hr;2cq;2ho;2cq=record;2cy;2cq;2cq=argument;2cy;2ce;2d0;2bd;2d2;2he=rule;22x=policy;2d5;2d5;2d5=foreign policy;2d8;2d8;2d4;2d4
2d4;2d4;2d4;;2fg;2nt=advice;2di;2di;2dk;2ce;2ji2ce;2ce;28g;2ce;;2ce=news;2ds=report;2dt;2dt;2dt;2dt;2ds;2bd=commitment;2qq
2qq;2bd=approval;2e2=sanction;2e3;2e3;2e2=recognition;2e6;2e6;2e2=permission;2e9;2e9;2e9;2e2=encouragement;2e2;2e2;2e2;2eg;2hz=award;2e2;2ei=academic degree;2ek;2ek;2ei;2ei
2ei;2bd=disapproval;2eq;2eq;2es;2bd;2bd=disrespect;2ev;2ev=defamation;2ex;2ex;2ex;2bd!;2f1;2gf;2f1=description;2f4;2f1=declaration;2f1;2f6;2f6=assertion;2f9;2f9;2fb
2f9;2fg;2f1;2f1=mathematical statement;2f9;2f6;2ce=evidence;2fj;2fj=testimony;2fl;2fl;2fl28q;2f1=explanation;2fp;2fp;2fp=justification;2fs;2fs;2o7;2f1;2fp;2fp;2f1;2fz
2f1=announcement;2g1;2g1;2g3;2g1;2f1=prediction;2g6;2g6;2f1=proposition;2g9;2g9;2g9;2gc;;2f1=falsehood;2gf;2gf;2gf=misrepresentation;2gi=pretense;2gj;2gj;2gi;2f1;2gn
2f1=remark;2gp;2gp;2gp;2f1;2f1=agreement;2gu;2gu28q=written agreement;2gw;2gw;2bd=wit;2gz;2gz;2gz=joke;2h2;2h2;2gz;2gz;2gz;2h7;2bd;2be;2ha=problem;2hb
2hb;2bd=direction;2he;2he;232;!;2hi;;2hk;2s6;2hz;!;2ho;2ho;2ho=mark;2hr!;2hs;2hs;2ho;2hi=bugle call;2hw;2hi2hw;2hi=symbol;2hz
;2i1=musical notation;2l4;2hz=written symbol;2i4=mark;2i5;2i4=character;2i5;2hs;2i5;2i7;2ib;2i7=letter;2id;2id;2id;2id;2id;2id;2id;2id;2i7;2i5;25m
2io;2s6;2hz;2kv;2iv;2iv;2i2=note;2i2;2i2;2i2;2iv;2mb;=visual communication;2hi=visual signal;2j2;24f;2j1=gesture;2j5;2j5=facial expression;2j7;2j1=demonstration;2j9;2j9;2j9
=emblem;2jd;2jd;2hz;2cq=identification;2jh=positive identification;2j1;=display;2jk;2jk;2rm;2jk;2jo;2j5;2jk;2bu=performance;2js;2js;2js;2js;2js;24f;2j1=artwork;2jz
2k0;2j1;2j1;;2k2;2jz;237;2jr!;2k8;263=dramatic composition;2ka;23x;2ka!;2ka=script;2ke;=actor's line;2kg;2kg;2ki;2ke;2ke;2m4;2km;2bu
2ko2bp;14r;=music;2ls=classical music;2ks;2kr;2kr;;2ls=religious music;2kx;2l0;2kx2lc=religious song;2l0;2l0;2l0;2kr=musical composition;;2l4;2lc;2l4;2ks;2l4;2l4;2l4=song
2lc;2lc;2lc;2kr;2ls2lm;2lc;26u;2kr;2kr;2ls=popular music;2lm;2lm2lh;2lm;=expressive style;2lq=manner of speaking;2lq2kr=music genre;2lq;2lq;2lr;24f;2lr=prosody;2lx;2lx;
2lq;2lq;24o;2lq=writing style;2m4;2m4;;!;2m8;=utterance;;24g=consonant;2mc;2mc;2ma=cry;2ma;2mf;2mf;2mf;2mf;2ma;2ma;2ma;2ma
2mo;2ma;2ma;2ma;2ma!;2ms;2mq;2m8=conversation;237;2mx;2mw;2mz;2mw=talk;2n1;2n1;2n1;2n6;237;237;2m8=discussion;2n8;2n8=conference;2na;2na
2na;2nd;2n8=negotiation;2nf;2nf;2nf;2ni;2m8=saying;2nk;2nl;2nk;2nk;2gp2f2;2m8=non-standard speech;2nq;2nq;2bd=proposal;2nt;2nt=suggestion;2nv;2nv;2bd;2ny;2bd
2o0;=command;2o2;2o2;2f6;2o2;2fp=interpretation;2o7;2o7;2o7;2o7;=agreement;2oc;2od;2oc;2gu;2og;2oc;=disagreement;2oj;2oj;2oj;2om;
=request;2op;2op;2op2by=invitation;2os;2os;2op=entreaty;2ov;2ov;2op;2oy;2op;29m;2p1;2op=questioning;2p3;2p3;24k;237=examination;2p7;2p7;2p7;=reply;2pb
2pb;=description;2f4;2pf;2pe;2pe;2pe;;2f9=affirmative;2pl;2pl;2f9;=denial;2pp;2pq;2pp;2pp;;=objection;2pv;2mg;2pv;2pv;2pv
2pw;=informing;=disclosure;2q3;2q3;2q3;2q6;2c1;2q2;2q2;2q2=report;28g;2ce;2qb;2bd;2qe!;2qb=gossip;2qh;2qh;2qh;2q2=warning;2ql;2ql;2dz=promise
2qo;2dz=assurance;2qo;2qr;2qq;2c1;;2qv;;=challenge;2qy;2qy;2qy;;2ap=accusation;28q;28q;2r3;2r6;2r3;2r3;=address;2ra;2be
2ra;2ra;2ra;2ra;237;237;2bd=promotion;2rj;2rj;2rj=ad;2rm;2rm;2rm;2ed;2ed;2ed;;2rt;2ps;2j2;2hi;22z;=standard;2rz
2rx;2j2;2hi;2jf;2hz;2hz=marker;2s6;2iq;2s6;2j5;2j5;263;2op;2kr;27r;!;2sg=experience;2sh;2sh;2sh;2sg!;2sg;2sg;2sg
;2so;2sg;2sg!;;=result;4is;2su;2su;2su;2sg=periodic event;2sg!;2t0;2sg=accident;2tp=accident;2t3;2ur;2sg;2sl!;2t7;2sl;2sl;2sl;2sg
2sg=discharge;2td=electrical discharge;2te;2td;2sg;2th;2sg!;2tj;2tj;2tj=change of location;2vc;2t3;2t7=mishap;2t7=calamity;2tq;2t2;2t2;2t2;2sg!;2tv;2sg;2tv;2ss;2t0
2sg;2ss=origin;2ss;2ss;2u4;2ss!;2u6;2u6;2u2;2u2;2u9=factor;2ub;2ub;2ss!;2sg=destiny;2uf;2uf;2t0;2uf;;2uk;2sg;2t0=variation;2ur
2ur;2up=blow;2sg=contact;2sz=repeat;2us;2us;2v8;2v8;2uz=oscillation;2ux;2tj=wave;2uz;2v8;2tq2v8;2v8;2tj;2v4;2tj;2tj;2tj=wave;300;;2t0;2t0=decrease
2vc;2t0=increase;2vi=improvement;2t0=deformation;2t0;2t0=transformation;2tc;2sg;2vb;2vo;2tm=descent;2vn=sinking;2vo;2tv;;2un;2vs;2sg=interruption;2vu;2vu;2vf;2tm;2z0;2z0
2sg=sound;2yh;2sg=union;2w3;2w3=combining;2w5;2w5;2z0;2wu;2w1;2wu;2wu;2w1;2wu;2wu;2w1;2wp;2w1;2w1;2w1;2wu;2wu;2wp;2wu
2w1=cry;2w1;2w1;2wu;2w1;2w1=noise;2wu;2w1;2w1;2w1;2w1;2wu;2wu;2wu;2wu;2w1;2wu;2w1;2w1;2w1;2w1;2sz;2xa;2sz
2xi;2vn=slide;2xe;2xe;2tm=flow;2xh=current;2xh;2xh;2xi;2xh;2ur;2uq;2uq;2uq;2uq;2to;2t0;2sg=flash;2xu;2xu;2ve;2sg;2xy;2vi
2sg=juncture;2y1;2y4;2y1;2y1;2y1;2ve;2vf;2vf;2t0;2uz;2t0;2t0;2vi;2vi;2yf;0c9;4iy;2vy;2sl;2yk;2xh;2ya;2sg
2yo;2yp;2xh;2td;2xh;2tj=rotation;2yu;2yu;2un;2z2;2tm;2tm=rise;2tm;2tm;=affair;2z3=party;2z4;2z4=dance;2z6;2z7;2z6;2z4;2z3;2z3=ceremony
2zc;2zd;2zc;2zc;2zc;2zh;=contest;2zj=athletic contest;2zk;2zj=race;2zm;2zj;2zj;2zw;2zw;2zw;2zk;2zm;2zw;2zj=match;0ki;2zj;2zy;2tx=victory
300;300;300;2tv;300;304;2t0;=emotion;004;309;30o=dainty;30o=dish;004=fare;30d;30d;;30d;004=foodstuff;30i=starches;30i;30i;30i;56j;004=nutriment
07a;004;30o=meal;30r;30r;30r;30r;30r;30r;4qv=helping;4qv=taste;30z;30z;310;31t;30c;314;30b=sweet;316;316;317;30o;30c;1dc
=baked goods;34g;31d;31d=cake;31g;31g;31g;31g;31g;316=conserve;31m;31m;30b;31r;=meat;31r;31r=cut;30c;30y;31t;31r;30c;31r;31t=cut of pork
320;320;31r;34o;31d30j=bread;325;325;325;325;325;32o=sandwich;32b;32b;;34h;=produce;32g4lp=edible fruit;32g=vegetable;32i=legume;32i;32i=solanaceous vegetable;32i30j;32m;30c=snack food
32o;32i;32l;32j;32j;33n;32l;4lp=edible nut;32h;32h4lq;32h=berry;32z4lp;32z;32h=citrus;332;332;32h;32h;32h;32h4lq;32w;32w;;
=seafood;33d;33d;33d;33d;33c;33d;33d;004;33l;30i=grain;33n;33n30j;30c;30i=flavorer;33r=condiment;33r;33r;33t;33s;33s;30c;33s;33s
33s=sauce;341;342;341;341;30i;30i=dairy product;34734n;347;347;347;33r=sweetening;34c;34c;34c;34o;30c;30c;30c;30c;30c;30c;00459v=beverage;30i=concoction
34o;34n1em=alcohol;30y;34q;34s;34t=ale;34u;34u;34q=wine;34x;34x;34x;34x;34q=liquor;352;353;352;352;352;352;352;34q;35a;35j
34n;34n;30i;34n;34r;34n;34n;34n;=arrangement;35l=array;35l;=biological group;=biome;=people;35q;35q;35q;35q;35q;35q;35q;35q;35q;35q
35q;35q;35q;35q;35q;35q;35q;35q;35w;35q;!;36b!;36b;36b;36b=agglomeration;;36f;36h;36f;36b;36b;36k;36b;36y
=society;;;;=kin;36t=family;38t;36t;36v;35q=class;!;36z;36z;36b;36b;37l;371;37l;36z;36u;36u;;37c;
37a;35o=taxonomic group;36b;;;;35o;;36b=set;36b=class;37m;37m;;37p;386;37l;36b;!;37u=association;37u=government;37w;37w;37u!;37z
37z=financial institution;37u!;382;382;38c;37z=company;388;38c=firm;38c;38c;38c;382!;388;38d;388;36b;382=commercial enterprise;38h;38c;3f4;3f4;36y;3a4=administrative unit;3a4
3af;37z=religion;38q;37e;36t;37e;37e;36p;=profession;38x;38x=priesthood;38z;3ay;391=government department;392;392;396;38q;38q;38z;=citizenry;399;399;39d
39e=legislature;36z=assembly;=administration;39f;39f;35q;3di!;3cv;35q;35q;35q;35q;=multitude;36y;36z=crowd;36z=multitude;39s;39s;3a8;39r;;39r;386;3bu
3bu;3a0;37u;37u!;3ac;3ac;3ac=army unit;3ab;3ab;3ac;3ae=military service;3a4=military unit;3ae;37u=force;3a4=team;3ae3df;3ae;3a7;;3a7;3a7;3a7;3a7;3a7
3a7;3af;3a7;3a7;3bu;3a7;3ac;3a7;3f8;38n=division;36z;3az;39p;39p=following;3b2;3b2;3b6;36z=community;3b6;3b6;3b6;37v;37v;37v
3bb;37v=league;3be;3be;37u;37v;3bi;36z;;36z;=set;3bn;37l;3a4;37v;36y;;37u=musical organization;3bu;3bv;3bu;3a1;3bu;3c2
3bn;36z=social gathering;3c2=party;3c3;3c3;3c3;37u;3bn;35m;35m;36b;3a4;36z;3a7;3a7;3a4;36o;37z=educational institution;3ci;3ci=school;;3cn;3ck=secondary school;3ck
3ck;;3cq;;36p;36b;37u;37u;39j;36z=meeting;3cy;3cy=conference;3cy;3cy;3c2=meeting;38n;39d;3d4;3d9;38n;38n=committee;3d9;3d0;3d0
39e;36b;38n;392;36z;3a4=political unit;3di;3dq=autocracy;3dq;3dk;3dp;3dp;3fm=economy;=political system;3fm;35o;35o;35q;3du;;;3dx;37u;3g6
3g6;3g6;3d7;39f;;3d3;3d3;36y=elite;3e8;3e8;3e8;3e8;3a7;3ed;3a7;3ac;3ae=military personnel;3eh;3eh;3eh;36b;;36b;
3ay;362;37u;37u;381;3et;37v;36b;3ew;3a4;3a4;3cn;3cj;;08x;381=nondepository financial institution;381;36y;36b;35l=formation;08x;08x;3fe;36z
3f8;3f8!;3f8!;3ff;3ff;3fe;35m;36b;3fm;!;3fm;36b=vegetation;3fo;3fo;3fo;3fo;3fo=forest;3ft;3ft;3fq;3fo;3ae;3dk;36b=law
3g0=civil law;3g0;39f;35l=ordering;3g4;3g4=series;3g6;3g6;3g6=succession;3g9;3g9;36b;36b;3gg;3gg;=artistic movement;39l;35q;36z;3c3;36z;37u;;3f8
3f8;;;;3i3=administrative district;!;3kd;3kd;3kd;3lu;3lu;3lu;3lh35p;3lh;3lh;3ju;3jy!;;3kd;3hy;3lc;3h5;3l4=side;3hb=bottom
3kd;!;3he;;3lc;3im;3l4;3kx;3jy=center;3gu=center;3hl;3k7;3i3=city district;3hp;3hp;3kv;3gt;3lh;3l3;3jy;3gu;3gt=country;3kd;
3kx;3j9;!;3i3;3kd;=domain;3i6;3i6;3i6;3iu;3ia;3kb;3kd;3he;=end;=environment;3if;3ig;3ig;;;3lh=field;3lh;3jg
3hm;3kz;3is;3hb;;3jy=geographic point;3k9;3ig;3gu;3kd;;3lc;3lc;;3hm;3gt;3gt;3l4;3kd;3j7;3i3;3hy;3iw;3im
3kd=layer;4qx;3pm;3lh35p=grassland;3ju;3he=outline;3ji;3ji;3l4;3kd;3jm;3k2;3lc;3lh;3lh;3lh;3ig;=path;3lc;3jg;3lh;!;3k0;3jy=position
3jy;3k0;3k0;3k0;3k0;3k0;3gt=municipality;3kx;3hp;3kd;;3hb;!;;3gu;3hp;3iu;3kh;3gu;1jt;3gu;3kx;3kv;3gu
;3gu=scene;3kq;3kn;3ks;3kz;3gu=section;3kd;3lh=site;3ji;3gu=space;3kd;;3k0;3gt!;3he!;3lc;3kx;3if;3hb=top;3l8;3l8;3kd;3jy=topographic point
3k7;3ld;3gt;3gt;=tract;3lh;3lh;3lh;3lh;3kq;3ik;3kl;;3ju=direction;3lq;3lq;;=wilderness;3kd;3kd;3lc;3hp;3ow;=agent
3oi;3pw;3mn;3pw;3od;3md;3nk;3oi;3py;3nj;3pd;3pe;=body of water;3pj;3q2;005;3pj;3mo;3pa;3o4;3qk;3nk;=celestial body;3md=channel
3nk;4j5;;3nd;3o4;3hl;3ny;!;3ow=crack;3jd;3pj;3m5;3qf;3nx;3nk3pp;3pw=descent;;3n4;3qf;3pe;;3nb3nf;3oz=elementary particle;4qx=expanse
=extraterrestrial object;3mx;3oz=fermion;3p3;3mg;3o435p=forest;3oy=fragment;=geological formation;3nk;3qf;3pa;54c;3ni;54c;3md;3om;3om;3pw;3ow;3ol;3qf;3md=inlet;3oz;3o4
;3o3;3md=lake;!;!;3nv;3pe;3ny;3md;3o4;3kd;3qn;;3p5;3q8;3nd;;3om=mountain;3on;3q1;3nk=natural depression;3nk=natural elevation;=necessity;3on
;3os;3py;3nb3nf=nucleon;3hl;3oy;3md;4qx=opening;3nj;!;=particle;;3o4;3nw;3o4;3mn;3o3;3os;;4qw;3ql;3qf=ravine;3pe;
;3om=ridge;3ow;3ow;3q2;3m4;=rock;3pp;3md;3ps=seashore;3pm;3oy;=sediment;3nc;3md;3nk;;3ni;58x;3nk=slope;3mk;3mn=star;3mn;3n4
3mo;3md=stream;3nc;3oy;;3qn;3om;3ns;3pj;3p0;3ol;3o5;;3m2;3ol=valley;;3mx;3nk;3ol;3md;3md;;3o5=wetland;3o4
=imaginary being;3qp;3qp;3qp;3qs3qp=mythical monster;3qt;3qt;3qt;3qp;;;232=spiritual being;;3s2=spiritual leader;3r0=deity;3r3;3rk;3r0;3r0;3r7;3rd=evil spirit;3r9;3r9;3rd
3r0=spirit;3rd;3qp;001;001!;001=applicant;49n;=benefactor;001;001=commoner;4hz!;4hf=consumer;001!;001;001=creator;001=defender;001;001!;001!;001!;001;001;001!;001!
001=lover;001!;001!;001=money handler;001=national;001=nonreligious person;001!;001=perceiver;001;001=recipient;001=religious person;001=sensualist;001!;001!;=unpleasant person;001!;=wrongdoer;4i7;3sb=Muslim;3rw;4g0;411;3w3;3sp
46n=defendant;3rv;001=achiever;001;49y=actor;3st;41c;001=adjudicator;47y;420;43q=administrator;3xv;3s0;001;;3ue;001=advocate;467;3u5;4cs;3w3;4cl=agent;41r;3u4
40n;3u5;4ed;4dl;001;4if;404;3rv;45t=ancestor;496;;001;3v0;3ri;48x;4ev;3v8;3rv;3rr;3s2=aristocrat;48b;3sd;3u0;3rr=artist
428;48a;3sf;3sg=assistant;3s7=associate;3sd;4a4;3s6;3rp=athlete;3sh=attacker;3u4=attendant;45w;3sf;3rv=authority;001;;3ua;3x0;001;479;47s;3u94aj=ballplayer;4gw;
;4bk;46q;467;416;495;45z;3ub;3um;3ua;3sb;4g5;42w;3s1;3sa;3ri;49o=bigot;46l;3sc;4b4=bishop;4im;001;001;4e1
4am;3rs;3ta;3sf;3sa;417;3u9;3xp=boxer;479;477;4793s1;4by;41r;475;4fb;4if;;45v;4f5;001;42k;479;4am;3ua
4i2;3w3;=businessperson;46e;47s;4e0;3z9;4hs;3rv;4d53sj;4hw;4ao;001;3ya!;3xv;4am;3xu;002;3v8;3z8;3yx;3sd;001=case;4ho
3um;4ew;44p=celebrity;3rh;4cx;43r;3s3;3x7;3v5;4dn;3s0=child;495=child;3zh;4hp;3rm;3s5=citizen;3x4;3u0;3r2=clergyman;3x7;416;001;3xq;428
4gj;4h4;480;4cn;3u5;3u5;3u5;001;3xu;4cn;44p;45i;001=combatant;49y=comedian;3s2;47y;47y=commissioned officer;3xt=commissioned military officer;3xt=commissioned naval officer;43q;47p=committee member;47p;3xv;4et
49q;42k;3sd;4ik;48b;48b;42k;46c;3y8;3rh;466;404;3s7;49p;4ik;001;4bb;;3yi;49c;4if;45b;48v;41j=corporate executive
;45i;3t4;4g3;45z;45t;484;442;=craftsman;46v;001;3sf;3sh=criminal;41h=critic;4bg;48x;3sf;3x7;3z8;3rs=custodian;3ro=customer;3wn;4h2;4cv
41t;42w;4if;49y;3s1;3x0;001;494;001;3sz;3sh=deceiver;4cl;3s2;3t5;3t5;47n;3sa;466;45t;3se;4bb;4am;3rr;4ea
3zy;4f3;40w;494=diplomat;3sz;4g3;3xx;427;001;4g4;41m;47n=doctor;3zn;496;4e0;001=domestic partner;4if;3rk;43d;4ik;498;48c;3ro;4cd
45z;;4ec;48e;4fq;4em;;3ro=eater;001;4a2;4ev;;4bg=educator;3rh;4d5;4f2;414;3sg=employee;3s2;492;3t2;41b=enlisted man;4e1=enlisted person;4g5=enthusiast
3w3;404;3sc;001;3ue;44x;3sz;3sd;4du;001;4c4;448;4e0;427;3rr=farmer;3rh;49m;464;479;3tw=female aristocrat;;4cd;3s1;001=fiduciary
4bf;4cx;;3rs;495;;001=follower;4ec=fool;3u94aj=football player;3sd;4fl;4g3;3u9;49d;48d;3sg;3x4;46t;4ci;001=friend;4cx;428;001;4ex
3z1;3rv;49y;3xu;3rz;479;464;4if=girl;4if3s1;4if42k;3u94aj;49u;4ap;3z2;495=grandchild;433;437;437;3tl=grandparent;433;3sr;49n;3sf;46645o
3rs=guard;4i7;4hw;3s2;48c;48a;3sb3s2;479;;4aj;4h4;48c;001;3s2=head;4cl=head of state;4bg=health professional;3s8;3s6;3vk;3st;3sa;416;47t;231
001;45y=hired hand;4dl;4du;49i=holder;3se;49i;001=homosexual;3z1;3rh;4bb;4ia;3rk;;4fb;3zn;4ec;3st;;3s23sj;47w;3wr;001;42a
3rh=important person;3zn;;494445;!;427;4cn;49r;4f3=inquirer;3yo;4am;001;4cr4cd;4f4;40c;48m;001;44x;3sd=intruder;457;4ea;3rr;3rv=investigator;=investor
3rw;45y;001;4cv;3xq;4ik=journalist;4943sw=judge;001;001;46t;3z2;3rs=keeper;4d5;429;001;4f2;001!;45t;45t=kinsman;45t=kinswoman;476;4ig=laborer;41w=Lady;4if
4b5;463;445;001=large person;3s2;3rs=lawman;4bg=lawyer;3rm;001;411;4f3;4654ap=legislator;45c;448;3zn;3rh;3t5;4bg;3xu;3vk;001=linguist;420;49p=litigant;001
43d;476=Lord;3rp;001;4hd=lowerclassman;3wr;4ea;488;3yx;3zf;3u0;49y;45j;42w;40f;3xu;3rr=maker;3tw=male aristocrat;3s3;3s2;3s33rh=man;3sa;475;3ua
4db;001;466;4ho;;3ue;47d;002;488;3uf4ap;43s=medical practitioner;4br;3u5=member;3rz;4h2;3w3=merchant;3sd=messenger;47t;3tt;3sd=migrant;4cd;4e1=military officer;3zn;45y
4gj;4if40g;3t1;3u4;3s2;3s2;001;49m=mother;001;3z145r=murderer;3u0=musician;49y=musician;;001;3uz;436;4if45o;4f3;3sr;4ea;475=needleworker;=negotiator;001;3ui
45v;001;48x;3ty;45w;001;47y=noncommissioned officer;4ik;=novice;3sb;43s;4ci;3rv;001=occultist;494445;=official;45t=offspring;3rh=oldster;496479;;3rp;3ub4ew;45j;3rz
3rr=originator;3wz;4d5;4g3;3w2;001=owner;4ig;3u0;4bt;3tl=parent;3u5=participant;3t5;001=party;3sd;3wn4ea;3s5;3z9;3rk;3s4=payer;4d9;3sd=pedestrian;3ru=performer;3sh;001
43s;4dl;3u0;4dn;48c;3sd;;3sh;4e2;49d;48c;4ak;0013um;49x;4gw;46n;001;3sc;3rp=player;4gw;4ik;466=policeman;466;3s2=politician
3s2=politician;3r23sb;45y;3ri;494;3yx;001;4bg;3x7;001;;43r;3yo;3s2;4ho;3x74s0;3r2;4ed;3tw;3tw;;4g0;3se=prisoner;41a
45b;4g3;3rr;3rh=professional;3u9;3sm;3rt001;3t3;3rz;3sb;494467;4if;3ta;40c;492;4dn;4ea;4bg;4ho;4e9;3rp;3sg=quarryman;429;41w
3r2;40l;3v5;001=radical;;3ua3z1;4ed;4dl;48r;41a;3wn;3sw;001=reformer;41k;3xx;416;49t;3sb=religious;;3y7;48m=representative;4dn;3rw=resident;3sp
47s40a;3z2;4c4;001=rich person;4cs;4cs;3sd=rider;001;3rp=rival;4gw;4hs;4hv;3u0;42k;3sf;;001=ruler;47t;3sd;4em;3rm=rustic;47q;;
3r3;4dg;4dg;416=salesperson;4i7;3s9;45y;4cq;3rz=scholar;3ss;001=scientist;4aj;3sg;3ta;3u4;43q;001;3sf=selfish person;47s;46c;;4hd;48v;3sg=servant
=serviceman;47w;48l;442;4d5;3x7;466;3z9;45t=sibling;3se=sick person;3wz;001=simpleton;48c=singer;3sh;479;46q;45w;4fp;3sf;001;001;001=small person;4if;3ro
3z1;3sf;3rv;4f5;4ao=socialist;4et;4dn=social scientist;41b=soldier;3ri;3x03s3;3y5;46t;4f6!;4d543r=sovereign;=speaker;3rv;3s8=spectator;;3wc;4f9;3t5;41c;45t40g=spouse;4dq
4ec;48q;49x;4ao;420;479;45c;4by;457;3xp;3u9;479;001=student;4ec;3u0;3u4;40i;3z9;4g5;3u9;3s7;4d5;3wk;4ci=superior
3s2;3st;4g1=supervisor;3w3;3t5=supporter;40c;3s7;001;3se;001;;3s1;3u9;469;429;48l;3rv;49v;411=teacher;3u5;;3sg;;3uo
3sg;49v;4ew;3wz;4c4;3rz;3rv;3z1=thief;3rz;001;3wz;3sd;44e;47s=trader;48x;3s2=trainer;3z1;4i43se;46l;3s4;3rs;420;4e9;45v
4fp=undergraduate;3qp;001!;3ub;4gc;40w;4hi;3rv;4e1;4e1;40c;3se=victim;001;3xp;3rw;=villain;231;3ry;001;3sd=visitor;3sg;4e1;3x4;4g5
416;4i1;428;3sd;001;466;001=warrior;3yx;4if;4if4fb;3u9;3rp;3sf;3s84f3;3rh=woman;416=workman;3sf;44p;3xp;=writer;4d9;3s0;3zl;
;=chemical phenomenon;4iq;=consequence;4is;4is;4is;4is;4is;=geological phenomenon;;;=organic phenomenon;;35m;4je=aerosol;=atmospheric phenomenon;4jw=attraction;4j6;4k1;4ka;4js;4ln;4j6
4j1;;4ll;4jp;4k0=cyclone;4j1;4ka;4j1;4j1;4iy;;4jw;=electrical phenomenon;;4jt;4kv=electromagnetic radiation;=energy;4iy;4j4;=force;4kz;4jx;4ln;4j5=storm
4ka;4j6;4kp;4j4;4jt;4jh;4ka;4jp;4kg;4js=light;4kd;4kd;2te4j5=atmospheric electricity;2ux;;=mechanical phenomenon;4kg;4kh;4kg;4js;4jv;4ka;4ka;4jp
4ll=precipitation;;4jw;4ln;4jw;4jw;4jt;4kp=rain;4kw;;4kg=resistance;4jp;4jp;4kz;4kw;2vg;4j4;4kp;591;4k0;;2vg;4ka;4ln
4kc;4jh;4jw;;;4jh;4ln;4jp;4j5=weather;4ll;4ll=wind;;=fruit;4lp=pome;;28q;4lr;=property;4lu;4lu;4lu=real property;4lx=estate;4lu1bd;4lu
4lu;4m3;4lx!;4lu;4ly;=acquisition;4m6;4m7;;4of=income;4of;4mz;4ma=net income;4md;4ma;4ma;=stolen property;4mh;4mh;4ml;4m6=gift;4ml=aid;4mm4mq;4mm
4mo;4ml;4ml;4n7;4ml;4n4;!;4mx=expense;4mv!;4mw;4mx=payment;4n3;4n0;4mz;4mz=regular payment;4mz=recompense;4mz;4n4=compensation;4mz;4mx;4mz;4oe=share;4na;4na
4na;4nd=security interest;4ly;4na;4na;4px;4n6=reimbursement;4n6;4nk;4nj;4nj;4n3;4mz;4np;4nq;4mz=penalty;4ns;4ns;4mz;4mz;4mx;4mx=charge;4qa;4nz=tax
4o0;4o0;4o2;4ny=fee;4o4;4o4;4ny;4ny;!;4o9=financial loss;4oa4mw;4ob;4oa;!;4oe=sum;4oe=resource;4oe;4oe;4oe;4p1;4qp;4oi;4om;4on=stake
4oo;4oe;4of;4oq;=security;4ot;4ne;4ov;4ot;4ne;4ne;4oe;4oe;4oe;4oe;4p3;4px=fund;4p5;4lu;4og;4og;4p8;4md=accumulation;4pb
4pb;4oo;;4p0=treasure;4pg;4pg;4pi=precious metal;4pj;4pj;1kt;1kt;1kt;2rz=medium of exchange;4pp;28q;4oe;4pr=check;4pt;4pt;4n3;4pp=money;4q0;4px;4pp=currency
4q0;4q0;4q2=coin;4q3;4q3;4q3;4q3;4q3;4q0;=liabilities;4qa=debt;4qb;4qb;=record;4qe;4qj=entry;4qg;4qg;4qm=accounting;4md;4qj;4qe=register;4qm;4of
28q=security;4qp;230;4p5;4qu=bodily process;=organic process;=small indefinite quantity;=curve;005=space;;!;52q;4qz;4qz;4qz;4s0;4r3;=situation;4r6;=relationship;=relationship;4r9;4r9;4r9
4r9;4r8;4r9;4r8;4r6=acceptance;4r6;4r6;4yt=crisis;4r6=environment;4r6;4r6;4r6;4yt;;=degree;4rr;4rr;;4qz;4qz;4rv!;4r6!;4r6;=status
4s0;4s1;4s0=standing;4s0=high status;4s4;4s4;4s0=legal status;4s7;4s0;4s0;=being;4sb=actuality;4sc;4sc;4sb;4sb;50p;4sb;4sb;4sj;;4sb;4s7;4qz
;;=order;4sr;4sr=harmony;4st;4sr;4sv;4st;4sx;=disorder;4sz;4sz;4sz;4t2;4sz=disturbance;4t4;4t4;4t4;4sz;4sz;=conflict;4ta;
4ta;4td;=illumination;4tf;4tf=dark;4th;4th;4tj;308=emotional state;4tl;4tl;4tl;4tl;4xw;4tq;4tp;4tl;4qz;4qz;4qz;=freedom;4u0;4ty;4tx
4tx=liberty;4u1;4u1;4u1;4r9=subjugation;4u5;4u5;4u5;4u5;4u5=confinement;4ua;4ub;4ua;4ua;4ua;;4ug;4rm;4ui;4r6;!;4ul;4ul;4ul
4uo;4ul;=inaction;4ur;4ur;525;4ur;=temporary state;4uw;4ux;4vn;;=arousal;;4v0;=readiness;4v4;4v4;4uw;4rk;=drive;4v1;4v1;4v1
4v9;4vd;4v9;;4vg;4qu;=good health;4vj;4vj;4vj;=disorder;4vn;4vn=cardiovascular disease;4vn;=illness;;4vs;;4vr;4vr=disease;4vw;4wk;2sl=attack;4vz
4vz;4vz;4vn;4vp4vz;4vp;4vw;4vw=communicable disease;4w74wf;53x;4w7=infectious disease;4wa4vw;4wa;4wa;4wa;4vw=respiratory disease;4wf4w7;4wf;4wf;4vw=inflammatory disease;=infection;4wk;4wk;4wj;4wp
=pathology;4wp;4vw4wj;4vr;4ws4vw;4wt;4vw;=injury;4x6;4x6;4x6;4ww;4ww;4ww;;4ww;4ww;4ww=wound;=symptom;4x7;4x7;4x7;4x7;4x7=pain
4xc;4xc;4xc;4xd;4x7;4xc;4xc;4x7;4x7;4xk;4x7;4x7;4x7=spasm;4xp;4xp;4x7;4x7;4x7;4x7;4qz=psychological state;4xw;4xw;4xw;4xz
4xw;4xw;4xw=mental illness;4vn;4y3=insanity;4y5;4y5;4y3=psychosis;4y8;4y8;4xw=agitation;4yb;4yb;4yb;4xw;4yf;4xy;308;4xw;4xw;4yk;4qz=difficulty;4ym;4ym
4ym;4ym;4ym;4ym;4ym=situation;4rh;4rh;4r6;;4yx=isolation;4yy;4yy;4yy;4yy;4yy;4z3;=union;4z5;4z5;4z5;4z5;4z7;4qz;4qz=decline
4zc;4zc;4zb;;4zg;4ro;4zl;4s3;4s0;4s0;4s0;4s0;4s3;4zp;4s3;4s4;4s3;4s3=obscurity;4zu;4zu;4s3=honor;4zx;4zx;4zx
500;4zx;504;4s3=dishonor;504;505;4qz=dominance;507;507;509;507;0sj;4qz=comfort;50d;50d;4qz=discomfort;50g;50g;51f;50j;51j;50l;51l;4qz=need
50o=lack;50p;50o;50r=urgency;50s;50s;4qz;4qz=emptiness;;50w;50w;4qz;510;;;513;;515;=imperfection;517;517;517;51a;51952o
=fortune;51d=good fortune;51e=prosperity;51e;51f;51d!;51i=adversity;51j;51j;524;;4iq=state of matter;51o;51o;51o;4sb=possibility;51s;51t;51s=opportunity;51v;51v;51v;4qz;4qz
4qz;4qz=impurity;522;4qz=financial condition;4qz=economic condition;5254rk;525;=indebtedness;528;528;524;524;52c;4qz=sanitary condition;52e=sanitariness;52f;52f;4qz;52e;4qz;=abnormality;52l;52l;52l
;4rl;4rl;4rl;4rl;4rl=sphere;52u;52u;52u;52s;4qz=environmental condition;52z522;52z;4ll=atmosphere;532;532;4ll;4qz;4qz;537;4qz;539;53a;4qz=susceptibility
53c;53c;53c;4qz=wetness;53g;53g;53g;4qz;4qz;53l;4qz=danger;=danger;53n;53o;53o;53n;4qz;;=unfitness;53v;53v;4wp;53y;4qz=decay
540;540=deterioration;542;542;542;4qz;;;!;549;549;549=atom;=mixture;54d=alloy;54d=colloid;54d;54d=solution;54f;54f;54d=suspension;5bl;549;57g;57i
54s;=atom;54q;!;=chemical element;54t58x=noble gas;54t=metallic element;54v=noble metal;54v;54v;54t=carbon;54t58x;54v;54v57k;54w;54t54u;54t58x;54v;54v;54v;54v;54v;54t54u;54v
54t58x;54t58x;54w;54v;54t57l;54w57k;54v;54t;54v;54v;54v;54v;549=mineral;;58w;54z;58w54z;58w;58w=fossil fuel;58w59d;55p;549=rock;55y=sedimentary rock;55y
591=gem;5b0;549;565;563;54g;549;59v=alcohol;5685ax;56i=alkaloid;5bd56a;57m;57m;;;55p;56f;57i=organic compound;59z=protein;56j56e;;22w;549=animal material;56n
56n;56n=animal skin;56q;56q=leather;56a;56s;56s;56q=fur;56w;56w;56w;5b2;5an;573;=agent;57i;=building material;5al5am;54e;577;575;57j;5al;5aw
55p;549!;54v;580;55v;57e=compound;5755an;549=conductor;57k;54e=copper-base alloy;3mw5aw;4j5;54z5by;;573;5ai;58x58b;55x;5a5;549;58x;57x;549;57z=soil
57i59u;22w;;54h;5by55p;549=exudate;58b=body waste;587;587;587;549=waste;58b;58b;58b;58b=rubbish;58f;58g;58f;57w;57e;58k;55y;59r;549=fiber
549;5ac;5ai;549;57i;586;54q;=fuel;59s=gas;5al;590;5bl;5bl=crystal;591;5a7;5ai;59n;5ag;56i;5975ax=natural resin;598;598;57i;5ac
56i=hydrocarbon;59d;591;59f;59v;57e;57e;5ah;5ah;59n;55y=igneous rock;5al;57i;55y55z;59z=lipid;=fluid;;59s=liquid;59t=liquid;59v;5c5;575=lumber;55q56i=macromolecule;5al
55y;54k;54d;5a558x;56i=methane series;580;59z=monosaccharide;575;580;;58o=man-made fiber;58o5ax=plant fiber;5ac;5ab;5ab5az;59r=oil;561=opaque gem;57i=oxide;58x;5al;549=paper;549;=paving;57e
5ag55v;!;5b6;549=coloring material;5as;5at;5as;549=plant material;5aw=plant product;54d575;57i=polymer;55z;5bl;;586;5b3;581;57i=salt;1fh;57i;580;5by55p;56j;
5bc=toxin;5bd;54h;55z;575;57i5az;3jd;5b6;!;;59u;57i;5ao;5as;5bs;54k;56i;5685bt;5ay;57i;580;561=transparent gem;54s;30o
;5al;59r;549;5aw=wood;58w;5c6;59y;5c5;
`;

export const VERB_SENSES = `
Aabandon:2bw2bv25iCduct:1g6Cide:2uk0irColish:2k6Csent:0c5Dorb:1j50g82beDtract:0jpCuse:2p005kBccelerate:0crEnt:0xoEpt:0jh2c70obEss:2cqGion:0x1Dlaim:0qqDommodate:2y208q147Fpany:2yv239
Aaccomplish:1n62peErd:2xx2cvEunt:2t3Dredit:2mwDumulate:2fc04lEse:0q2Ftom:07yCe:2p9Che:2711ty274Dieve:2peCknowledge:0p70se0ziCquaint:0sz0rgEire:2b9Ft:0t4Ct:2hw00dDion:2sa
Aactivate:1na058Bdapt:08q04cCd:0520y8Dict:13fDress:0sr0wj0wlChere:2z00e6Cjoin:1g3Dust:08l0dk04cCminister:2kf2fjEre:1v7290Et:0p7Copt:2h6Dre:1siEn:1olCvance:2200rj0ejFtage:2ov
Aadventure:2q7Ert:29hGise:0w4Dise:0re0rf0riDocate:0rhBffect:03z00jDiliate:2sqDord:14s2gpBge:076075Cgravate:05r1urEegate:2tvCree:0oj0mxBid:2qeCm:12v0kh0y7Cr:26nBlarm:1sx0rd
Aalert:0rdCien:2bnDgn:0dk2vo0lpClege:0xrEviate:0230eyDocate:2c5Ew:2jy0of2cwFance:2cxEy:0edDy:2kbCter:03xFnate:03sBmaze:0lc0h9Cbition:1v3Dush:12c12iCend:0wu
Aamnesty:0t6Count:2w22uy2tuCuse:2nvBnalyse:0hvFze:0hvCchor:19f19eCger:1t2Dle:247Duish:1teCimate:1uaCnex:2bdDounce:0w3Ey:1t4Cswer:0p4Ctic:03jFipate:0l22r90l4
Aantique:2g6Bpe:2wlCologise:0sjHze:0sfCpal:1u7Fl:1u7Erel:01kDeal:2o60ml1u4Fr:27m0c8Dlaud:0qr0qoEy:1352wp0mzDoint:2is2mxDreciate:1tz0fx2cyFntice:0g9Eoach:24nFpriate:0l9
Aapprove:0om0izFximate:2w40ixBrc:23oDh:23oEive:1ccCgue:0n60n8Cise:2tq2ts21mCm:10a2gfDor:2gtEur:2gtCrange:1g10y1Ey:1g9Dest:15sDive:22lCticle:0s4Fulate:2hj0wc0wb
Aash:0bbCk:0meCphalt:180Dire:0kbCsassinate:2ncEult:11kDemble:1nx2k9Ert:0xs0xlEss:0jdDign:2in2bz0lfEst:2qeDociate:0ksDume:0hgEre:0sc0xx0ndCtonish:0lcEund:0lc
Aattach:190Fk:11i0qt11gEin:2pe22mDempt:2pk1npEnd:2taDire:01eDract:1hvEibute:0lfBuction:2cmCdit:0jwFion:1q2Cgment:04fCthor:1prGise:2msHze:0ogDograph:0wx
Aautomate:0dxFobile:1z2Epsy:283Bvail:1382qfDlanche:20sCerage:2uzCoid:0ow2lj2m4Bwait:0l3Dke:00hFn:00i00hDrd:2da2dcCe:1snBxe:17lAbaby:2riCch:2teEelor:2te
Aback:2ll2282qwEground:0etElash:2i8Epack:1yvCdge:1l8Fr:1tvCg:1giCil:2jwDt:0q7Cke:09cClance:2wi2dn1lsDd:03wDe:1cgDl:1igEoon:200Ft:2m3
Aban:2nx0o8Dd:19dDg:16r2a916sDish:2of2og2oeDk:23w1l2Erupt:2fuDquet:14eDter:0qeCptize:0yaCr:0o91ghDbecue:09jFr:01dDe:1aiDgain:2d5Ee:226Dk:0z9
Abarrack:2vbFge:0quEel:1hlCse:0hmDh:1d1Ct:1dtDch:1cfDe:2oqDhe:0101ktDter:1e6Ele:10mCy:0zaBeach:21gEon:28pDd:2trDm:00u
Abean:1d7Dr:2u301v0irEd:2xcDt:10z1d21d4Dver:2jkCcome:04b2ttCd:2glCef:0teDp:29zDtle:2xsCg:0mp0nlDin:0a5Chave:00dDold:27gClieve:0je0jm0l5Dl:191
Abelly:07gDong:2f92zq2zrDt:1pq1dyCnch:2nbDd:23p23lDefit:2er2etCrry:1caDth:2gkCst:118Eow:2df2dgCt:0tsDray:0uj2px1toDter:11405p05oCware:0lbBias:109Ccycle:1zf
Abid:2f70t10mrCke:1zfCll:2fw0w7Cn:1h9Dd:1b62py19bDge:14tCrch:1dqDd:12eDth:01vCtch:0teDe:1fcDter:2arBlack:083Fberry:1c7Fmail:2s7Dme:0q00q10li
Ablank:2leFet:1b9Dst:29w1da126Dze:30a123Ceach:081Ded:02lDnd:1fyDss:0r12di0r2Cind:29b29aEk:008Dtz:11sCock:1gh2qxFade:2qxDg:0qwDod:16eFy:06h
Abloom:08jDssom:08j08hDw:00730k00yCue:0f4Eprint:1otDff:0zxDnt:06gDr:28i28t0h6Dsh:03eBoard:22w2vlDst:0rz2u6Dt:1zsCb:1waCdy:2xvCil:0b109m0b0Clt:20q1aw159
Abomb:120Cnd:1b6De:0gcDg:2a2Co:0qsDb:2rbDgie:1xnDk:0j62o82o7Dm:2a8Dst:21a0942qtDt:1bpDze:13qCrder:1g42yl1l0De:1uv1f5Drow:2g12h5Css:1iw
Abother:2ok1t42olDtle:2eeEom:2gmCunce:1xb1de1xcEd:20p2yl06pCw:0sv0rrDl:1x3Cx:1guCycott:2maBrace:1u016015zEket:15wDd:1akDg:0rzDin:1d9Dke:1w6Dnch:09n
Abrand:2omDve:2ybEo:0qpDwl:0n9Ceach:2rc1lgEd:1aeEk:0aq09s07hFfast:14cEst:2yjGfeed:14fEthe:001Ded:1nl1emEze:30lDw:1o6Cibe:2egDdge:2to18z
Abrief:0pmDgade:10jDng:25k1ew1mlCoadcast:0w1Dker:2d9Dnze:085Dok:0irEm:1cpDwn:09dEse:2g5Cuise:1h7Dnch:14bDsh:16w16p16xBubble:0ezCck:2pm2i7Eet:1hk
Abuckle:1jh18k0aiCd:0aj0a4Dget:0l8Cff:1e5Ealo:1spEer:0esFt:1e6Cg:1tvCild:1nuClk:07nDl:2i1Edog:11hEetin:0v7Eshit:0pwEy:1suCm:2du
Abump:16o2cp1xkCnch:23c1gtDdle:1gyDk:2rsEer:1ddCrden:1gzDke:2naDn:0b630i0b3Dst:0921t008yDy:27z2lq16hCs:206Dh:2giDt:1bkDy:2jlCtcher:1a0Dt:1g316i1he
Abutter:181Gfly:1xsEon:1biCy:2b6Czz:29v1yn2y9Bypass:0ovAcab:202Dbage:2e1Din:198Dle:0xfCche:2fdCge:2o3Cke:17uClculate:0hnDendar:0j7Dl:0yd0vz0nw
Acalm:1rqCmouflage:28lDp:2vfEaign:10p2srCn:05y2j3Dal:2ghDcel:2mzDdle:282Ey:2awDe:1drDnon:12qDoe:1zxEpy:1adDt:1wvEon:2vdDvas:183
Acap:2xjDsule:1ksDtain:2ksEion:2g0Eure:1oy1u215tCravan:203Dd:1b5De:1uxEer:25qDol:1qjDpenter:2jaFt:2zyDry:1fg2yxDt:1fmEoon:1paDve:17g17h
Acascade:25aDe:295Dh:2czEier:2k7Dt:1mqEle:0zyCt:1dpDalog:1mhHue:0i71mhDch:0le26s1d8Der:144Cucus:2kaDse:1ne0n4Dtion:0raCve:18oBease:2x0
Acelebrate:2s32nrCment:19cCnsor:2nxEus:0uzDter:2wo0l6Eralize:0btFe:1vtCrtificate:2dbGy:0pc2hb2l1Bhain:1g2Er:2kqFman:2kqDlk:1p6Elenge:0r60r5Dmber:2viEp:13t
Achampion:12sDnce:2sw2q7Ege:03x03lEnel:25nEt:0zb0zoDp:09xDr:30pEacter:19xJise:2xtKze:0vc2xtEcoal:1p8Ege:11n0q32fwEm:1u2Et:0knFer:2m0Dse:22h
Achat:0yvEter:2a51jn0yvCeat:2rr1122rvDck:0ik2pqDek:0vmEr:1uk0qmEse:2wzDque:2flDrish:1sbDvy:1t6Dw:156Cill:1un0avDn:219Dp:17r17pCoir:1qgDke:0021k8
Achoose:0j0Dp:17mDrd:1qcEus:0wfCrome:1cyEnicle:0x3Cuck:1i5Fle:00wDnk:1ceDrch:25mBircle:1y8244Euit:25rFlate:0vy0vu242Cte:0y60y4Cvilize:2ikBlaim:0mm2dz0xv
Aclamp:1anDp:1lz2660qrDrify:0upDsh:1jyEs:0iaFify:0iaDw:1yc15pCean:1iyFse:011Er:05005cDrk:2jgCick:1xgDmax:0e3Eb:1ylDng:1611saDp:1fn
Acloak:280Dck:0eaDne:1pbDse:1ao1as2k4Ft:199Eure:0f5Dthe:01k2igDud:30m28h240Dwn:03jCub:2suDe:1ihDster:2371gtDtch:15oBoach:0pp1z4Dl:30pDst:1x1
Acoat:17x01qCck:1ww173Cd:0qdDe:1l7Cffin:1hhCil:24eDn:1phEcide:2vv0a22vnCke:0ekCllaborate:2jmFpse:21v00vFr:15sEect:2fc2bh1c0Dor:0870puEur:2pwCmb:1lm19s018
Acombat:10mEine:2u405a1fwDe:1vr22l0a0Dfort:1ud02wDmand:0mb0ma0xuEemorate:0gp0goFnce:0a50a71noGt:0zhEission:2mvFt:2sb0s72h8Eunicate:0lu0ltFte:0flDpact:1gsFnion:2ywGy:2ywFre:0i8
Acompass:2pfHionate:1uwEel:2ojFnsate:2whFte:0zsEile:2fc1mgElain:0tbFement:0d9Gte:0e2Ficate:0bo0bnGment:0rw0rxFy:2q4Eose:2tk1pt1piFund:06e05aErehend:0frGss:1cj1ci
Acomprise:2ub2u0Fomise:0yr0yqEute:0hnCn:2rmDceal:27xFde:0p80ok2fsFive:1mr0jmFntrate:06t0l60btFrn:2wn2wuGt:1n1Elude:0hj0kuEord:2xxErete:1lpDdemn:0qvFnse:0ar070Eition:2rk2qp0xw
Aconduct:2l21qmDe:1kvDfederate:2miFr:0rlFss:0pa0p8Eine:06p1atFrm:0io0xnFscate:2dxElict:2w72rdEorm:2vz04cEront:0zz0ox0znEuse:0h30h8Dglomerate:04lEratulate:0rw0ryDn:1z9Eect:1b30ks2tn
Aconquer:0djDsent:0obFrve:2x2Eider:0jn2970lqFst:2veEole:1udGidate:06x04pEtitute:2tjFrain:2r2Guct:1nuEult:0ro0rmFme:14y131134Dtact:0lxFin:2u02xyFminate:0eb0ecEemplate:2910k60k8
Acontend:0mn0n8Gt:14u1ugFst:0r7Einue:2x70nkEour:1p5Eract:0s82jd1ciGst:0ij2w6Fibute:2g32fi2quFol:2kt2op165Dvene:236Frse:0vpGt:0b903nFy:0u80zkEict:0t9Fnce:0n3Eoy:23b
Acook:1o91o709hDl:0avDper:1o0Gate:2jmDrdinate:0br2klCp:2fzDe:2snDper:17yDy:1r71r0Eright:2cdCrd:1hsDe:1laDk:1eeDn:13xEer:2kxDrect:05f2p5
Acorrelate:2vpFspond:2vm2uc0xeEupt:2s4Cst:2y12tyEume:01rCtton:1sgCuch:0wdDgh:005Dnsel:0reEt:0uy2v0Fer:0p32r9Hfeit:1ntDple:18v192Drse:253Et:2psCvenant:2mu
Acover:1a915g2xdCw:1soCx:2l6Brab:1z8Dck:09v29y29xDdle:162Dft:1nzDne:00rEk:21zDp:02kDsh:21225zDte:1gxDve:14jDwl:1wyCeam:1e7Ete:1m41rh
Acredit:0lg0lh2dmDep:1wy1y9Dst:2xjDw:10gCib:2rwDcket:0zvDmson:03eDnge:24u24yDpple:06bDsp:18jDticise:0pfHze:0pfFque:0qfCook:23nDp:1jmDss:1ya
Acrow:0s00qi0qjEd:23g2v723dEn:2im0e4Cuise:1z51vkDnch:0zgDsade:2srEh:2k01lh10zEt:0ahCy:0tj0280tgBub:01wDe:0hqCddle:1eg1ehCe:0rpCff:1e4Cltivate:1qz1qxEure:071
Acup:0dtCrb:2opDe:02uDl:0ap26b1iiDry:2ajDse:0qx0r0Dtain:2hhDve:23m2zt23oCshion:1kjDtomize:1mdCt:1jl0cfBycle:24k24hAdam:1gfDage:07iDn:0qzDp:2ag
Adance:1xj1puCre:2i32q80r4Dn:1a6Dt:1xr24v1xqCsh:24v09uCte:2nj0ls0h2Cunt:1t1Cwn:0fwCzzle:28wBeaf:2acDl:0yo0lq2hyCbate:0kt0oz0oyDit:2dpDut:1q01pzCcay:0bl05sDease:0al
Adeceive:2rx0qcDide:0jyDk:2zxDlare:0xk0vr0pbEine:05m2c90oaDorate:1olDrease:04dFe:0y9Cdicate:0s7Cem:0jqCfault:2csDeat:1152mrEct:2sfEnd:0sk11uEr:2uw0rrDine:2t90vd2xu
Adefy:2yaClay:0de2uu0dgDegate:2iqEte:1jiDiberate:0ozEght:1ue14oEver:0wk1ev2eyCmand:0mk2txDise:2bmDo:281Elish:1nwEnstrate:2810inCnote:0ue0ucEunce:0pyDt:18lDy:0p50p62bb
Adepart:1vq2vx22tDend:2w0Dict:1oz0wg1p1Dlete:132Eoy:12tDort:2p2Esit:1io2fk1khDress:1uc217Eive:2fp2foCrive:0hl2ew07aCscend:20z2zpEribe:0wg0vqDert:0gr2sfFve:2v1Dign:1n00kj1n5Gate:0yj
Adesire:1v2Dpair:1u8Eise:1s7Dtine:0m10kiEroy:1m91k2Ctach:19323kEil:0va0j3Fn:2o0Dect:28fEr:0tcFmine:0ttCvastate:0bgDelop:1qu1qt0fhDil:1t4Ese:1mpDote:0s7
Adiagnose:0hw0hxEram:1p9Dl:0nxCce:17iDtate:0m3Ce:0alDt:14mCffer:2w5Gentiate:0i40i5Cg:19l19nDest:14z0ftClute:06cCm:28vDension:0txDinish:04dCn:2a80gf
Adine:13jDg:29sCp:1kk14q0ciCrect:0m612u1pvDty:1izCsable:0eqEdvantage:2owEgree:0oiEppear:0cbGoint:1tnDcard:2boEharge:2r41bw2jxEipline:2qpElose:0uh27rEo:1xoFnnect:1e91b4
Adiscontent:1uhHinue:2x02x4Frd:2z2Funt:0odGrage:0tc1uoHse:0ypFver:28f0g41mzEriminate:0i32ouEuss:0yp0p2Dgrace:2qdEuise:28kFst:2apDh:13yDk:1qyDlike:1seDmiss:0od0oe
Adisorder:1rpDpatch:20eEerse:1bv23j09oElace:22sGy:27sEose:2hl2bo0jcEute:0r60naDqualify:08sDregard:0zj0odFspect:2lsEupt:0ng0fmDsent:0ohEolve:0d10d00afDtance:2x3Einguish:0i42amEort:0pr
Adistract:1t8Fess:2t1Fibute:2ez1by2n3Gct:2otFust:0jjEurb:1s01e815fCtch:2bxDto:0vhCve:20v20oErsify:0coFt:25020a2nvDide:2md0htEne:26gDorce:2kc2nqCzzy:0f9Bock:25w
Adoctor:0e702sDument:0x70ipCdge:269Cg:22hCminate:2ux2v22q0Cn:01pDate:2deDg:29sCom:0m1Cpe:155Cse:0ewCt:2xfCuble:072Et:0jiDche:017Cwn:15814y111
Adownload:2c3Braft:1pm10tDg:1fk1fmDin:25b1330d6Dw:1ff2ex1kuCead:1sqEm:1my26tDss:01h01kCift:1xx1yu1wrDll:1f5Dnk:13o13qDp:259Dve:1z31z1Cone:2abDp:21d21c0clDwn:1ag0dp0an
Adrug:02yDm:29k1qlCy:062063Bub:0yc0vkCck:1w920wCel:11oCll:1720bhCmmy:1meDp:2brCnk:1kkCplicate:1qpCsk:096Dt:16y17aBwarf:2xpCell:0k72ve2v8Bye:086
Adyke:1l3Cnamite:090Aeagle:1lnCrn:2eo2epDth:27yCse:1vc02w0eyCt:13lBcho:0ve2a1Clipse:2zw28jBddy:24dCge:25dCit:05hCucate:2ii0gbBff:1ekDect:1n9Bgg:1hw
Aeject:1g503hBlaborate:0v9Cbow:1wkCect:2j1Dvate:2iu2180fgCiminate:0do2tzBmail:0ylCbark:21h0a6Frass:1t9Ded:1irDrace:2u11efCerge:0c90f7Cphasize:0xoDloy:1352jcDower:2msDty:0d40d225i
Aemulate:2wmBnable:0erDct:2k81q5Cchant:1ujDlose:1kr2yn1l1Dode:0wqEre:0mhEunter:2332cpFrage:2qtDrypt:0wrCd:2t70aeDanger:2xr0ysDeavor:2plHur:2plDorse:2llEw:2mt2b1
Aendure:0ir2yb2thCforce:2r12r2Cgage:2i40g6Dineer:0kpDrave:19wChance:06k06lCjoy:1uq14rClarge:04g06u04jDighten:0wmEst:10s2cfCrich:04wDol:2mlFl:2mlCsue:2ueEre:0sc0ilCtail:2ug2uf
Aenter:22v104Ftain:2nuDitle:2l70yfDrance:1u2Eust:2haCvision:1mu1mvDy:1v6Bqual:2w1Dip:2gqBrase:0dwCect:1o4Cr:0gx1yuCupt:0a3091Bscalate:08eEpe:25f0ot0ouDort:23a
Aessay:2pkCtablish:2k51ni0inDeem:0jrDimate:0ix0kqBvacuate:1vy0d3Dde:0os25eDluate:0jdCen:19hCidence:0pc0xqColve:1qt0790fhBxact:0xtDggerate:0pxDmine:0hv27j0nuCceed:2wb2waEl:2wjEpt:0op0gt
Aexcerpt:0j2Dhange:2d1Dite:1s30elDlude:0gt2lbDuse:0t70sh0sgCecute:2nd2ne1n6Dmpt:2r5Drcise:13h2rfChaust:02n1322e7Dibit:2u727s281Cile:2oaDst:2t2Dt:22uCpand:25j07f0feDect:0l2El:2oc
Aexpense:099Erience:26k0g126hGment:2poDire:2x60alDlain:0uoEode:08z08y0l1Fit:13913dFre:0i00i2Dort:2h4Ese:26m0uh27sDress:0ut0uq0zkCtend:0fd2x92xdDract:1axBye:298Afabricate:1nsCce:0ox0zz2xk
Afacilitate:0eyDtor:0hrCde:0690c70c6Cggot:1oaCil:2pi2phDnt:00nDr:18wCke:1ntClcon:12lDl:21120z048Cn:1dl06f1wxDcy:1mu1sdDtasy:1mxCre:2tgDm:2jqDt:03b
Afascinate:2wv1usDhion:1nyDt:14lCt:14wDe:0m1Dher:01uDigue:02oCult:0q0Cvor:2iz0joEur:2m8Cx:0xhBear:1sr1sqDst:14dDther:18bEure:2u2Ce:2b2
Afeed:14113wDl:1s10kv26eCll:17nDt:1g0Cnce:1l4Crry:204Ctch:1eqCud:11pBiddle:2m5Celd:103102Cght:10k10lDure:0kq2z7Cle:0x6Dl:0d7Dm:0x9Dter:1fu1ft
Afin:2btDance:2bfDd:2cp28f2ejDe:2o9Dger:15i15hGprint:1r9Dish:0e20adCre:12512109eDm:0c4Csh:19t12fCt:2y22vt08rCx:07j1aj0uwBlag:0yx0eoDke:1kxDme:308Dnk:2xl
Aflap:1xv1wq265Dre:30708wDsh:28n0ca27tDtter:0rvDvor:2aiFur:2aiDw:07mCee:25hEt:1xrDsh:2hsDx:23sCick:28o28b1xfDght:2nhDp:1xd1hyDrt:0yuCoat:1xx1xz
Aflock:238Dod:1ij061Er:1u5Dp:214213Dur:17sFish:093Dw:251252Eer:08jCush:03e0d8Dte:1frDx:251Cy:1zk1vhBoam:0f0Ccus:0l628uCg:28hCil:2zu2qz
Afold:18iDlow:22b2yq2z4Col:2s0Dt:2elCrbid:0o7Dce:2oh1nn1wjDd:1ybDecast:0u30kqEst:1k5Dge:1ok1nt1mpFt:0gm0gkEive:0t3Dk:1kpDm:2l92tl2tpEat:1r4Eulate:0u21mp0wc
Afort:234Eify:066Dward:20gCster:2qrCul:12p0ebDnd:2k51niFer:2pjCx:2ryBraction:0htFure:05lDgment:09yDme:1l02yo2s2Dnchise:2l8Ek:18eCeak:1szDe:2jv2hd1iq
Afreelance:2rzEze:1vd0az02qDight:208Dquent:2mb1vjCighten:1smDnge:1rbCog:1c5Dnt:2xk100Dst:1iaCuit:1nqDstrate:2qzCy:2zs09kBuck:1ekCel:2gnClfil:1n6145Gl:1n62wf145
Afull:1d5Cnction:1il2weDd:2biEraise:2bgDk:24uDnel:1f7Crnish:2g7Dther:2qr2qtCse:0bj0bkDs:1tc2qkAgag:2aeCin:2ew2en2erCmble:2q7De:12dCng:10hCp:1lg
Agarage:2edDden:1qwDland:1obDment:01kDner:2epDrison:10eCs:11rDp:004Cte:2hiDher:1c02k9Cuge:0ixCze:27kEtte:1r6Bear:08nCe:1y3Cl:03m
Ageneral:0mcHize:0y3Gte:1miDtle:1rrCsture:0woCt:2b904b03rBhost:1vgBift:2mtCn:1jsDger:2alCve:2ft2gp2b0Blamour:0neDnce:293Dss:2ggCimpse:26xDtter:28x
Aglory:0qlDss:1orDw:28r28s30iCue:1a8Bolf:12nCng:29qCogle:0i1Dse:1fpCre:1faDge:14tCssip:0z1Cvern:2os2ku2slCwn:03kBrab:1exDce:1olDde:0ie
Agraduate:2dk2djDft:1iuDin:1ivDnt:2cw2dc0okDph:1rjDsp:15u0frEs:128Dve:1jkFl:1t4Dy:08cDze:1ki1m1Cease:187Den:0f3Et:0sq0sp0l0Dy:08cCieve:1tk
Agrill:09lDn:00tEd:1lk1cs2jpDp:1641keDt:1ctCoom:2ih01fEve:1fsDss:2evDund:19f1hn1hmEp:0id10iDw:03v06m06nBuarantee:0sb0sc0saEd:2lp11w11xCess:0hfCide:1z622c2kpCm:1bf
Agun:127Ct:1lbDter:30jCy:0qaAhabit:01mCck:17jCil:0qq2zv0sxCle:2ohDt:1w31w42r0Dve:0huCm:1rcDmer:1e2Cnd:2c0Eicap:036Ele:2kj2ozEwrite:0xc
Ahang:1gn1gm2niCppen:09zCrass:1t6Dbor:1s42vj2hcFur:2vjDden:0cxDe:25tDm:03dDness:1h513aDp:0viDry:1t6Dvest:19uCsh:17kDsle:1t6Ct:01iDch:0201ms
Ahate:1s6Cul:1fm1fiDnt:22j1syCve:2b32u2Cwk:2faCy:0fqCzard:0tpDe:30qBead:1ze2krEline:0w5Equarter:2huDl:07w03aDp:2dh1hqDr:29fDt:0awCctor:1su
Ahedge:0osCed:2rlDl:23vCighten:0ck0cj06kDst:2rjClm:1z7Dp:2qeCrald:0w20qqDd:23g23fCsitate:2uq2usBide:27xCghlight:0euCke:21aCll:1o3Cnder:2lf2qx108Dt:0u5
Ahire:2jcCt:1dg16j1d6Dch:1a41yf1wuCve:2feBoax:2s1Cg:2fbCld:2x115v1qnDe:1dhDiday:2yfDlow:19mCme:2lwEr:10xEstead:0byCney:2asFmoon:2ygDor:2qb
Ahonour:2qbCod:1acDk:1bg2fv1ogDp:19aDver:16zCp:20tDe:1v51u90kcCrn:1f9Drify:1sxDse:146Cse:06jDpitalize:2h9Dt:14vCund:22iDse:2y02lvCver:2y82ur1zo
Ahue:08aCg:1ef1czClk:2xqDl:04zCm:0zfDble:1tq1tpDiliate:1tpDor:0qnEur:0qnCnger:272Dt:12k22iCrdle:20uDry:24q0ddDt:2740251taCsband:2dtDh:0dh0di
Ahustle:26824rBymn:1qiCpe:0v6Aice:1iaBdentify:0h1Cle:1im2jnBgnore:0zj0od26wBlluminate:08f0h7Estrate:0xzBmage:287Eine:1mwCmerse:1kl0g7Cpact:1amEir:07l0duDend:2zdDlant:1ir
Aimplement:2jb2r10e5Eicate:2wrEy:0u90uaDort:2h3Ese:2r20m52ffDress:1rw1ry0ljEint:2kdFson:2ny2o2Eove:05pGise:1qdBnch:25dDline:2z3Eude:2uaDonvenience:2olErporate:0dmDrease:04i04e
Aincur:2z5Cdex:2mpDicate:0tv0ty0u7Ft:2p7Duce:1nb0n41ncElge:2or14214pCfect:034033Est:230Dlate:07p07oEict:0m5Euence:2pv0k4Dorm:0pnDuse:0geChabit:2v82vgDerit:2frCitial:0wy
Ainitiate:1mj1n7Cject:031054Dure:02eCk:0wwCput:1ebCquire:0ss0lnCscribe:19wDert:1ea0551ckDist:0p9Dpect:294Eire:1ua1ng0n5Dtal:1k7Gl:1k7Fnce:0xzEitute:1ni1m5Eruct:0pi0m7
Ainstrument:2grDulate:0eg0efFt:0q4Ere:0il0scCtegrate:0dm2n7End:0kgFsify:08e06e06dEr:2lqFact:2i6Fcept:1f0Ghange:2d2Fest:1ut2wuFfere:2lg2pzFmediate:0muFn:2o1Fpret:0hb0un
Ainterrupt:0ng0f1Fvene:2pzGiew:0oq0orDimate:0u60ubFidate:1st1upDrigue:2wvEoduce:0sz1n8055Cvade:11t22yElid:2j4Dent:1mp1mtGory:2moErt:0beEst:2dv2mtGigate:0nv0nqDite:1rm2ic1u3Dolve:2wq2ws2uj
Airon:1clCritate:1t4021Bsolate:0ef0eiCsue:0vt2n20zmBtch:26y270Ajack:15yEet:1aaCde:02oCil:2nyCm:24z2211h8Cpan:1osCr:2w81w8Cw:0yv0ytCzz:1qaBelly:0emCrk:1le1xa
Ajet:1i8Cwel:1ooBimmy:1lfBob:2roCckey:112Cg:2x5Cin:2kiEt:2vuCke:0qb03iClly:0qeCsh:0qeCurney:1vmCy:1ubBudge:0iw0is0ixCmp:20p1y6Cnk:2bp
Ajustify:0smAkeen:1trDp:2x1Cy:0i6Dnote:08o0n2Bick:1bm1zh1blCd:0q80qeDnap:1g6Cll:1a3Cndle:305Css:1eoCt:2gsDe:2b5Dten:01xBnife:16cDght:2ix
Aknit:1oc1oeCock:16l1dv16oDt:1oi195Dw:0g0Alabel:0yi1l50w0Dor:2j7Eur:2jpCce:1ibDk:2u9Cdder:09tDen:1knCg:229Cm:25g1e1Db:01yDe:035Cnce:25u
Aland:21i21jEscape:1rdCp:2xh1epDse:2100ac05nCsh:1doDt:2y72thCugh:00xDnch:2k51i61i7Eder:1j1Cvish:2dlCy:1hc1jcDer:17tBead:22c2uh2uiDf:28bDgue:0auDk:0uk
Alean:23u1lxDp:20pDrn:0g30g4Dse:2lyEh:18sDther:1d3Dve:22o0gq2zkCcture:0pl0peCgitimate:2n5Cnd:2g32g22zoCssen:04d0cwCt:2jyDter:2eqCvel:12x1o519hEr:1lfFage:2ho
Alevy:2ffBiberate:2o52jvCcence:2l1Fse:2l1Dk:1ds1epCe:2xg1jgCft:2181koCght:08f15421fFer:20dCke:1v01sh1sfCme:25sDit:06p06rDp:1yf225Cne:2y3189Dger:2zl2un22pDk:0ks
Alipstick:1p4Cst:0uv2mnEen:29g29iCtter:2zn1bxCve:2v82tcBoad:1h11h2Df:2uoDn:2g2Cbby:2luCcalize:2xoEte:2ek2xn2geDk:1au1hz064Cdge:2vc1io0r8Cft:2eaCg:0x817oCng:1v8
Alook:27i27mDp:2461ohDse:2jv1gcFn:0c0Dt:2gzCrd:2iwCse:2emCt:2meCunge:1ipCve:1s81v91s9Cw:0zeDer:2150f8Bumber:1ytDp:1ceCnch:14aCre:0nm
Alurk:2upCst:14jBynch:2nfCric:1pjAmachine:1mfCdden:1t3Cil:1euDntain:2x12e6148Cjor:0ghCke:2r303p1m4Clt:053Cn:2jtDage:2paDdate:2irDeuver:1z6Difest:0pc
Amanipulate:2pu15mDtle:25vDufacture:1ns1mtCp:1p00kmCr:0duDble:1oqDcel:019Eh:227Dk:1l50tw0i5Eet:2f6Dry:2nnDshal:21s1bb07vDtyr:1lwDvel:0u00u1Csh:1lhDk:2801b8
Amass:235Eacre:0dvFge:16d024Dter:0g21162q0Ct:1fzDch:2vm2gd18vDe:1elDte:0fpFr:2v0Dure:078Cximize:0cd0ceBean:0v82ug0udDsure:0hz0e82y5Cdiate:0muEcine:02xCet:2332nl2yk
Amelt:0cz0b207dCnace:2xr0zpDtion:0y6Eor:0pjCrchandise:2d7Dge:0at0bjDit:2v1Csh:1hz0bsDs:13vEage:0zrCtal:1luDer:0e9Bicrowave:09fCddle:1hdCgrate:1vzClk:05b13e
Amill:1xw09pCmic:1r1Cnd:0q50laDe:13bDimize:0ccEster:2qgDor:0giDt:1n2Crror:30dCsconduct:2p1Dguide:22dDlead:22d0pqDplace:1hp1hjDs:27c1tx2tbDt:0aoEake:0gy
Amisunderstand:0h4Ese:137Ctigate:0t8Cx:0bjBoan:0z5Cb:24zCck:0q6Cdel:1r21peErate:0p105eDify:04uCld:1pe05vCnitor:28yDkey:1kyCon:2joElight:2jsCp:1co
Amortar:1bcEgage:2hgCther:2qkDion:0woEvate:1nmDor:1z1Fcycle:1zgCuld:1peDnd:1o2Et:1al0cm0bvDrn:1tjDse:1y9Dth:0us0yyCve:1ve1vs1vaBud:1j0Ddy:17d
Amug:2e2Cltiply:0hs074Crder:2n9Cscle:22xDe:0heDhroom:1c3Dter:1c10o1Cte:2agAnail:1b715sCme:0ydCp:00gCrrow:08x0kw0cpCvigate:1vnBear:24nCck:1ejCed:2tx14k
Aneedle:0q9Cgative:2mqDlect:0gs2pi0guDotiate:0mvCighbor:2t5Hur:2t5Crve:1u1Cst:2vh1itCt:2euDwork:0ynBick:17qEel:1cxEname:0ycBod:0su0stCise:29jCminate:0rt
Anose:29d222Ctch:18hDe:0xy26u26vDice:28f26uEfy:0rfBumb:26pEer:2uy0v0Crse:02t1s4Ct:1c4Aobey:2q5Cject:0ooCligate:2ojFe:2ojCscure:28h0h6098Derve:28f0xy26vEss:1sy
Aobtain:2caBccasion:1nfDupy:2jl2v52v6Er:09z0l7Bff:2n9Dend:1t5Er:2f42f5Dicer:0mdDset:2yz2yyBil:185Bkay:0omBmit:0gtBoh:0qyBpen:1ap2k31arDrate:2l01il165Cpose:0nb10l
Aoppress:2k0Ct:0j9Dimize:04xBrbit:243Cdain:2k82ieDer:0m20lyCganise:0brGze:2l92kg0klCient:2ys28m2yrDginate:2tq1mjCnament:1olCphan:2fqBut:0uiDfit:2gqDgo:113Dlaw:2n4
Aoutline:0xdDput:1mbDrage:1u7Bvercome:1151161u6Edose:030Eflow:25cEhaul:24f07kElap:2vwFoad:1h0051Gok:2962z6Erate:0ivFide:0kyEsee:2kyEthrow:2j2Furn:1y41y50kyEwhelm:1u60m9
Aowe:2cu2zm2ctCn:2b4Byster:1c8Apace:1yz262Dk:1goEage:1guCd:0vbDdle:1zyCge:0miCin:02fEt:1ow1be1ovDr:2np18vCl:2soDe:03fDm:15jCn:22a1j3
Apanel:1onDic:1sw1svDt:004Cper:184Cr:106Dachute:20xEde:1yp1yoEgraph:2mgEllel:2vqFyze:07s07rDcel:2mfDdon:0t70t5Dent:2q1Dk:1ha1zcDody:1q7Ele:2st
Aparrot:0vfEy:12oDt:23i2keEicipate:2lcFtion:1k1Ener:2gbEy:2nsCss:24g24i2mcDte:1a8Ct:16vDch:1l92hmDent:2ceDrol:2lnFnage:149Dtern:1r2Cuse:2us0nh
Apave:17zCw:15l15kDn:2h7Cy:2crBeach:0ulDk:22nDrl:1c9Cck:16u13sCdal:1zfCe:02hDk:293Dl:17wDp:292Dr:29cCg:2pcCn:1pi
Apencil:1p2Detrate:16a0llDsion:2ddCople:0d5Cpper:2au11mCrceive:26f0fvDfect:0drEorm:1px2i21pyEume:27bDil:2xrDk:00mDmit:0of2jyDsecute:2sjEist:2v30aaEonalize:0bfEuade:2sk0n1
Apertain:2wnCt:1eiDition:0mjBhase:1nkCone:0nwDtograph:0xaCrase:0wcBick:0j11c2Ele:05xDnic:13kDture:1mu1ozCece:1l9Drce:1f41rxCg:2tdDment:089Cle:1hq24z
Apillow:1hoDot:1zl1zaCmp:13zCn:15e1bjDch:1fo1fqDe:1tyDg:16kDk:2a3Dnacle:2xmConeer:1ndCp:2ngDe:0tlCrate:2e3Css:02hCt:101Dch:1i31w721e
Apity:1uwCvot:24bBlace:1hcDgue:30n1t6Din:0tbDn:0ka0k91n0Ee:176Ek:1abEt:1k41irDster:1bdDt:0koEe:1cuDy:0zt2hx1q9Cead:0mq0si0mtEse:1ue1v1Ddge:0s3
Aplight:0s5Cot:0kf1p9Cug:1ec0abDmb:0loDnge:1kl20v1vbBocket:2e4Cd:05dDcast:0vvCint:0ty2ys12wDse:1zp1u01ltEon:2s61a10faCke:16b29dCle:1bnDice:2lnEsh:1700dsDl:2lm
Apool:2f2Cp:25p1df2a6Dulate:2v8Cre:0l6Dt:261Eer:1fhEion:2bzEray:0wi1p1Cse:2z827uDition:21q1hcDsess:2u82b4Dt:1ld0wn2idEpone:2uwEure:2p4Ct:1isDter:1g8
Apouch:1gvDnd:1dw1kfDr:25523e257Cwder:09qDer:140Bractice:2rf0gd1q6Gse:1q6Dise:0qgDnk:1omDy:0msCeach:0ph0pgDcede:2yp2xi2j9Ddict:0trDface:0t0Eer:1v40j9Djudice:2ox
Apremier:1q1He:1q1Fse:0x5Dpare:0bu1o7Dscribe:0m3Eent:2810n71pwFrve:2wy2e62bsEide:2kzEs:1fdFure:2ohEume:0hgDtend:0pv1q3Dvail:2ux2v42v3Eent:2li2ldEiew:288Dy:15b
Aprice:2heEk:1f127521lDde:1s2Dme:0bwDnt:1r5Dvilege:2lkDze:2cyCobe:0nu169Dceed:0nk2242hzFss:0ev2km0hoElaim:0wa0w8Dduce:1rf1ma1rgDfile:1pkFt:2er2e5Dgram:0o61r8Hme:1r8
Aprogress:077220Dhibit:0o7Dject:0lw2yt1erDlong:09bDmise:0s10s2Eote:2qtEpt:1nmDnounce:0wb0w0Dof:1reDp:15xEel:1i2Eortion:0e1Fse:0ri0kd0khGition:0rkDsecute:2s92s8Epect:28d
Aprosper:2gvEtitute:2qqDtect:11vFst:0td2p8Dve:2ud0inEide:2g7Fsion:2goEoke:1rl1nh0o4Bsalm:1qfBublish:1r50vtCff:152153004Cll:1ffDp:1ayDse:1wo1mcCmp:16612z1vuCn:1po
Apunch:1dz1kgDish:2obDt:1boCp:01zCrchase:2b6Dge:2r8Dple:08bEose:0khDse:047Eue:2i422f19rCsh:1wjCt:1hc1hbDt:1dcCzzle:0h9Byramid:2esAquake:1x7
Aqualify:2wwDrantine:0ehEry:13cEter:2vdHback:0zwCeen:2svEr:2qzDry:0noDst:2ciFion:0r30nt0noDue:23rCiet:2ad1rqDt:2x0Dz:0nrCote:0y5Arabbit:12j
Arace:24tDk:20m1tmCdio:0xgCft:205Cg:1tuDe:2za2z91tfCid:2nz22zDl:0tfEroad:2oiDn:300Dse:04k2180urCke:26c19gClly:1cd10u1c1Cm:1kf1i91jzDp:2zaEage:2si
Aranch:2jrDge:2zeDk:0ig0ieDsom:2d0Dt:0zcCp:1duDe:2reCt:2sgDe:0ieDify:2m9Cve:2ntEn:15rCy:30fCzor:016Beach:23122m1ezEt:0kz
Aread:0hcEy:1o70buDlise:2eoFze:0lk0fuDp:19u2exDr:21k2q1Dson:0hj0n60hhEsure:1rtCbel:2sc2sdDoot:039Eund:1xbDuild:1nvCcall:0gjEp:0xiDeipt:0seFve:2b8
Arecess:1hfDharge:1h3Dkon:0hf0kqDlaim:2e0Dognise:2qcHze:0fy0lk2amEmmend:0rhEncile:0dz0dy0myFsider:0i9Erd:0x20x0Ever:2co0370f6Dreate:00oEuit:2ml2cg10vDur:0a1Dycle:24lCdeem:2qn
Aredesign:1n4Duce:0cfCef:216Dl:1yq24cDve:24mCfer:0y62wn0ibFee:107Gnce:1psDine:0ds0bnDlect:27p0he27oDorm:07qDrain:2zcEesh:0jvDund:2ehErbish:04nEse:0oa2c9
Aregain:2coErd:0jn27l2wqDiment:2kvEster:2mm0x62mkDret:1th1tiDulate:08p2osCign:2sm2uxDn:2kwEforce:067Cject:0jg2c9Doice:1ub0qk1uyClate:0ks2wn0v2Ex:00p0c1Ey:0lvDease:1ga2jv1esEgate:2sp2iy
Arelieve:0232jhDocate:0bxDy:0krCmain:03o2zf2ulGder:2clEke:1m8Erk:0xyDedy:05gEmber:0gj0glDind:0gn0rpDove:04yCname:0yeDder:03q2g71qkDew:1mn04qDovate:04oDt:2ly2b7
Areopen:1aqCpair:07jEy:2ehDeal:0ocFt:0vg1qpDlace:04m2j519jFy:1qsEicate:23qEy:0p4Dort:0vq0vsDresent:2xw0ps2q3Eint:1qqEoduce:1qrCquest:0mf0mgEire:2txCscue:2qm
Aresearch:0rnEmble:2w3Ent:1s5Erve:2bc0l9Et:0uxDide:2v9Egn:2hvEst:2yc11dDolve:0k10y00k2Ert:2ssDpect:0jr2lrEond:0kzDt:1je0ni0njEart:1w1Eore:2qo04rErain:197196
Arestrict:06s2oo06pFucture:0bqDult:2ue2uhEme:0a80a9Ctail:2ziFn:2xz2je2efErd:0ctDhink:0jlDire:2i92iaDreat:223Eieve:2coDurn:22kCunite:2nk2mjCv:0cuDeal:27v0uhEnge:12y
Areverse:0400bd0kyDiew:0ju0qfEse:0wt2khEve:03800o04sDoke:0zuElt:2seFve:248243Cward:2qb0nsDrite:0wsBhyme:1pnBib:1odCce:1fvDk:1hrCd:2hdDdle:18f0haDe:20l20i
Aridge:2xeCff:28bDle:2gxCg:2rq2hf18rDht:2p5Cm:2xbCng:29r2a129tDse:1j2188Cot:2shCp:1kb26a1lrDple:23y2aaCse:20y04h21mDk:2qa2q7Cval:2wgBoach:194Dm:1wr
Aroar:0z70tm0z8Dst:09iCb:2fx2fvDe:01sCck:1wlEet:1zrCll:1wb1x22xaCmance:2psCof:16fDm:2vlDt:0akCpe:1lvCt:05tDate:248Cuge:01bEh:1ri
Around:1w2045Dt:117Ee:20fCw:1zwBub:177Dber:03yEish:0zlCe:1thCin:1k2Cle:2sl0kxCmble:2a70z6Dor:0z2Eur:0z2Cn:1yw25gCsh:24t11jDt:07z
Asabotage:2q6Cck:2gyDrifice:2gwCddle:1h61h40m8Cfeguard:12bCil:1voDnt:1scClt:2avDute:13u0sw0qhDvage:2qlCmple:14xCnction:0omDd:1chEwich:1o8Cp:2e7Ctellite:0vw
Asatisfy:2wf1uf145Durate:0daCuce:2p3Cvage:11lDe:2ql2bsDvy:0frCw:1jvCy:0xjBcale:2zh1r3Ep:2cjDm:2rmDn:28a289Dr:1jjEe:1sm1t1Ef:1enDtter:23j23h1bv
Ascent:27aChedule:0j40o5Eme:0keDool:2ijCissor:175Coop:19oDre:11918gDtch:2qzDut:299Cramble:1wz1ykEp:2bpFe:19i1ra19kEtch:17819kDeam:0tjEen:2pp0jxEw:1ek
Ascript:1rkDoll:03uDub:179013Culpture:1ouDm:2htBeal:1b11az0k0Dm:18yDr:0b4Ech:19q28cDson:2aiDt:1jbCcond:2qwDtion:1k0Dure:2ccCdiment:21uCe:27f0fu
Aseed:1j8Dk:2ch19q2pkDm:27mCgment:1k0Dregate:2n8Cize:15o15q2dwClect:0j0Dl:2ckCnd:2091et0ykDse:26eDtence:0taCparate:2tm1jr0i4Cquence:0ihCrve:2we10q2wdEice:2q20dbCt:1hc0k30uw
Asettle:21t0k10mwCver:1jx1jwCw:1a5Cx:1roBhack:2v9Dde:30h1pc1ggEow:22gDft:2hpDke:1x800eDllow:0fcDm:1q4Ee:2qdEpoo:01cDnghai:1g7Dpe:0k41o1043Dre:2z12f12f0
Ashark:2rpDtter:09rDve:015Cear:19vDd:1i41j7Der:23mEt:302Dll:126Eter:2vkEve:2uwDpherd:2qiCield:11yDft:0b81wt22qDn:1ykEe:30b30928xDp:207
Ashirt:01lDt:0pzCock:1u51u7De:01nDot:1292ng122Dp:2g4Dre:2ymEt:2rnFen:09a06zDulder:16n16mEt:0th0tjDve:1wi1kwFl:19pDw:2810in0xqEer:2dl1br00zCred:1kd
Ashrimp:12hEne:1gpFk:06w24u06vCuffle:1yg22rDt:1aoEter:16tFle:24wCy:1y7Bic:11aDk:02pCde:12rCgh:003Et:28zDn:0wv2m90s9Eal:0yw0tvClence:0di
Asilver:1cwCmplify:0bmDulate:1r0Cn:2raDg:1qh1qeEe:0b5Ele:1djDk:21o21p210Cp:13pCre:01uCt:1jaDe:2geDuate:2xn1khCze:1m2Bkate:1ziCetch:1pf0xd
Aski:1zjDn:1ykDp:0gvEper:2l5Drt:0os24jCy:1i3Black:2m6Dm:16s16rDng:0voDp:1e3Dsh:19z1do19yDt:2gjEe:0kkDughter:1a00dvDve:2juCeep:00f
Aslice:1ju1di17fEk:171Dde:1wg1x0Dght:0gwDm:01gEe:17cDp:1x60561wgDt:1ju1jtCope:23tDt:0j8Dw:0cvBmack:1dx2aoDrt:274Dsh:1da09uCear:17bDll:278276
Asmile:00sCoke:151Doth:17eCuggle:2h2Bnack:13rDil:1c6Dke:1x5Dp:0to1kc09wDtch:1eyCeak:1y92szCiff:279Coop:0npDw:303Boak:1km2fv060Dp:014Dr:1zq20h1zn
Asob:029Der:04aCck:1d1Cil:1izCldier:10rDe:0fbDo:1zmDve:0hkCothe:1ud022Cphisticate:2ilCrrow:1tkDt:2j0Cund:27n29mDp:02zDr:0dc2axEce:2cb
Asow:1hiBpace:21rDm:0ymDn:2x8Dr:2hqEe:2m72r72h1Ek:1naFle:30c0dqDwn:1nlCeak:0us0vl0vnEr:1f8Dcialise:2l3Ize:0cp0y20cqFfy:0xw0uw2t9Eulate:0hi0u4Ded:24t0cr24q
Aspell:0um0uf1plDnd:2ye2dqCice:0foDke:2qyDll:1j92561j6Dn:24c254Dral:24eEit:059Dt:03cEe:1tbClash:1bu1yj1btDit:2md1jq2keCoil:2pg05u05jDnge:1cnEsor:2bk2blDon:1kq
Asport:2u6Dt:28eElight:0euCray:1bs1bqDead:1by1bzEe:143Ding:20p2tpFkle:1bvFt:1yxDuce:08iCur:2qs1um16qCy:28e0npBquare:0460hp2vsEsh:1lhEt:1jd2zbDeeze:1lh1fe1in
Astab:16cEilize:07xEle:2lxDck:1htDff:10cDg:2sxEe:1pw1njEger:1yq1yrDin:088Dke:2q912d1lcDle:02iEk:1ym22jEl:2uv1w50dfDmp:1ys18c27wDnd:1jf2t8Fardize:0dn
Astaple:1bhDr:2u5Ee:27kEt:0a50a7Fle:1uuEve:14i14g14hDsh:2fdDte:0xjEion:10dDy:03o1w02ukCeady:0bz160El:2fyEm:1zt30gDel:1u1Ep:0g7Er:1z61zd2kp
Astem:2twDp:1yy263Dreotype:0icDw:1twCick:1io1w01b6Dll:1rq0diDmulate:0el0n41rnDng:26z1fb0m4Ek:2wkEt:2h0Dr:1xi1xh26qDtch:1a5Cock:2eiDke:2knDmach:150Dne:1a2
Astool:0nnDp:1w42x02r0Dre:2e82ecEm:2za1kzCrain:12m1tl13gEnd:2byEp:18tEw:1m0Ey:1wr1yuDeak:25xFm:25802c23eEngthen:066Ess:0xoEtch:2t400q24oDide:1yiEke:1dn1rw16j
Astring:1ba057Ep:2fp01oFe:18dEve:2pl12mDoke:16711qEll:1yhDucture:0bpEggle:2j81huCud:2xfEy:0hvDff:1ik267Dmble:1xu1xtEp:0h5Dn:07t1dmEt:2lhCyle:0yb
Asub:2d3Dject:26l11fDlime:0asDmarine:1whEerge:21y1agEit:0rs0rq11eDordinate:0ifDscribe:2f80wv0olEtitute:2d22d3Dtitle:2gcCcceed:2pb2j6Dk:13n1vwCe:2saCffer:26j0271tdEice:2wcCgar:2at
Asuggest:0ri0u50ubCit:2y2Clfur:0exCm:2zzDmer:2yiEit:232Eon:0nz0z0Gs:0nzCn:03gCp:15cDervise:2kyDplement:2guFy:2g7Eort:2qv2bj2llFse:0tq0hf0hiEress:0dj2k02jz
Asurf:1zzEace:21wDge:23zDpass:2wj11324iErise:0ldDrender:11c2c6Eound:1g41k6Dvey:0hy284Eive:2th2ti2tfCspect:0tu0jjFnd:1gl0492odDtain:2wx02715aBwallow:157105Dmp:30o1ijDn:0xlDp:2d4
Aswarm:2yu23eDt:1d0Dy:1wl1wn2skCear:0qx0xlEt:02aDep:1wf1we1cpDll:0fn2sy07eCim:20nDng:25y1wnFe:0b5Dpe:1cqDtch:0412d40fiBync:0biDdicate:2laAtable:2uwDoo:2on
Atackle:2rgCg:1l51lq0yhCil:22hEor:08tDnt:1j4Cke:2t02dr22cClk:0vlDly:2vmCme:05iCn:0epDgle:2wtEo:1xmDk:2e9Cp:1db2fn174De:1a7Cr:18a
Atarget:12uDiff:2fhCsk:2ioDte:2an2ah14xCttoo:1opCx:2fgDi:201Beach:0piDm:10fDr:1kc1jpDse:1tv0q7Ce:1hgClegraph:0xfEphone:0nwEscope:1ljEvise:0vx
Atell:0xj0v10v3Cmper:08uEt:0o30nm1u3Cnant:2lzDd:2z3Eer:2f3Dse:1kaDt:2vfDure:2itCrm:0ygEinate:0ae2t7Drace:2buEify:1ssCst:2pn2ppEify:0xpBhank:0sd
Atheme:2hrCieve:2fzDn:0cgEk:0jm0hf0hdDrst:273Cread:1ws1ieFten:2xr0rb0rcDill:26r1tgEve:0932gvDone:2r6Ettle:06p1k9Ew:1hxDust:1xp26724xCumb:20kDnder:2600tmBick:2a429l
Aticket:2o9Cde:1xyDy:080Ce:18q11b06qCghten:0c3Cle:1afDl:1qvDt:23uCme:0ea0j50k5Cn:1cvCp:23xCre:02o02mCssue:1ojCtle:0yfBoast:09gCe:1y1
Atolerate:0irDl:29uCne:0zoDgue:1qoCol:26d20jCp:2wa25oCrch:0b7Dpedo:12aDture:1tt02gCss:1i31xd1i5Ctal:2uyCuch:15dDr:1vlCw:1flDel:1crEr:2xq
Atoy:2kkBrace:0lm1kuEk:25l2az22hDde:2d72d62zjFmark:1l6Dffic:2d8Dil:24s22hEn:0gb0ga2qpDm:1zuDnce:1u2Esfer:2ip2c21vxGorm:0ff0baFit:1ydHion:0fjFlate:0vj0bc0fzFmit:2c125n0w1
Atransplant:1vxGort:20b1fg1ujDp:2o41gk1lyDsh:2bpDvel:1ve1vmFrse:1ya2x80zqCead:2631z01liEsure:2cyEt:2oz0ev02rDe:1zbDk:1vpDnch:2rhEd:23mCick:2ryDgger:1na124Dm:17v
Atrip:1xtEle:0731dkDumph:10yColl:245Dop:1yoDuble:1s02ol1rpCuck:20cDe:0dlDmp:29oFet:0w9Dst:0jk2n60l5Cy:2pkBube:2g8Cck:1ckEer:02nCg:1fj
Atumble:21bCne:08kDnel:2411f6Crf:16gDn:1y2Dtle:1xeCtor:0pkBweet:29nCin:2vrDst:1wd18mDtch:00a1xaEter:0zdBype:0xb0h0Aunarm:10bCcover:1ahCderestimate:0jt0iy0iu
Aundergo:26iFmine:2q6Frate:0iuFstand:0fs0fuFtake:1npDo:1id1m6Cfit:08sDold:08hCiform:2gaEy:0at1fxDte:2mh0atCleash:1gb1gd1gcDock:1av1i0065Cveil:1grBpdate:04v0poCgrade:0ii05q
Auphold:2wy0sl0snCload:2c4Crise:2tqCset:0f21t71s0Brge:0n00rhBse:135Cher:22eBtilize:135Cter:0uq0weAvacation:2yfDuum:16zClidate:2n10iqDue:0js2cy0jrCnish:0cb28gCry:03t2vx2vyCult:20r
Aveil:1gqDn:1pdCnt:0uuEure:2i00tpCrge:2y4Dify:0im2p6Dse:1ppCst:2ifCt:2l4Do:2mq0o7Biew:0jn27hColate:2w92rcCsa:0wzDit:2nw1vi2nmBoice:0ugDd:2n0
Avolunteer:0ru2k22k1Cmit:02pCodoo:0nfCte:2m12m2Cw:0s6Cyage:1vnAwade:1yeCge:2i5Er:130Cit:2um2ut0l3Eress:2jiDve:2prCke:00k00hClk:1y0Dl:11zEpaper:182
Awaltz:1xlCn:032Dder:1wrDt:1v2Cr:10oDd:11wDe:134Ehouse:2ebDm:0ay0axDn:0r9Dp:0pr0aiDrant:0soCsh:1880121j1Dte:2ds136Ctch:2852lo286Der:06i2hn02d
Awaterproof:1b2Cve:0yzCx:1860cmBeaken:06a068Dr:01t01jEy:02mDther:2ybDve:1ic1oj1wcCb:1ofCd:2nnDge:1ioCe:02hDd:097Dkend:2ydDp:028Cigh:2y6
Aweight:1gz0jbClcome:2c80syDd:1ll06yDl:21xDsh:2rtCt:05zBhack:1e0Dle:12gDrf:2g9Ceel:24924a1x2Cine:1vf0z3Dp:1do1101x9Dsper:0tnEtle:2a02640z4Dte:082Colesale:2cn
Awhoop:0tkDre:2s5Biden:08vDow:0amCll:0m00jzCn:10w2enDd:1ws2zt1ifDe:14nDg:1zkDk:00928nDter:2yhCpe:1cmCre:2hk0xf1loCsh:1uz1v00t2Ctch:0neDhdraw:2232ia1i1
Awithstand:2yaDness:27d27eCve:2noBolf:13mCnder:0ln0tzCo:2pt2psCrd:0wcDk:2jj2jf2pdDm:1wdDry:1rv1ru1rsDship:1sj1slEt:110Cund:02eCw:1rzBrap:18p1ifCeck:1k3
Awrestle:10n0p0Cite:1pi0wpCong:2oyAyacht:1zvCrn:0v4Bell:0tj0tiEow:08dCn:1tyBield:2gp0cn1mkAzero:08mBinc:1m3Cp:1b0Bone:2otCom:24p
`;

export const VERB_SYNSETS = `
=breathe;001;001;007;006;03h=expectorate;001;00c;0wo;00b;1va=move involuntarily;00d=act involuntarily;!;00b;1jg;00f;;03x;03x=affect;;00j=stimulate;037;;00l
;00j;00q;0lt=smile;00s;00s;027;00x;1ts;03h;010;011;01a=cleanse;011=wash;012;011;01a;015;011;01a;01a;08g=groom;01a;012
01a;01h;08g;;03l=dress;01p;2u2;=dress;01k;01k;01k;04y;01h;01k;01k;01k;;1m4;1rf=give birth;01v;01v;01v;01v;
05r;023;05p=relieve;02r;026=hurt;03x=indispose;26h;1ts;028;02j;02j=exude;02b;02b;025=injure;025;02e;02j!;02h;03h=excrete;02j;03h;026;02m;05m
02j;;=treat;02r;02r;02v;05p=help;023;02r;02x=drug;02y;02y;02r;05m;0eb;2ft;02e;02e;05o;00i;038;05o;00c;006
02e;084;084;1jg;=exhaust;00d;03i;01k;!;03l;03x=convert;;03x!;03p;03p!;03t;!;;03l!;03v;!;17x;03x=affect;03l=change by reversal
040;03l=change shape;03x=shape;03l=form;043;043;045;;03x;03x;!;03l=adjust;04t!;03x!;04e;04e;06m;04t!;06m;04e;04i;1mn;1mn;1mn
03l;04r;1mn;093;03l=change magnitude;03l!;04u;05p;0dr;!;04y;03x;0d7;04i=add;0ev;052;1hc;055;052;03x;00l;052;1vv;1m4
04y;0cs;040;05f;03x;03x;04u;;05k;=worsen;05m;=better;03x=better;05p;03x;03l;0fk;0fk;03l;1o7=preserve;05w;05w;03x=wet;05z
15g;03x;03l;15d;;03x=strengthen;066;04d;068;03x=weaken;06a;06a;04i=intensify;04i=intensify;06e;06a;15g;05z;06i;06e;05p;04i=grow;07b;=restrain
=restrict;06p;0cw;06r=restrict;;04e;0cw;04d;0at;03x;0cw;06z;07c;074;074;04e=multiply;07b;07b;07b;07b;07b;079;06m=develop;03x=develop
03l;07f;06m;07e;07i;03x=damage;05p=repair;1mn;07i;07i;042;0fe;04e;05p;07u;03x;07u;06s=immobilize;1c0;05o;03x;03x;05s;1g1
03x;084;084;03l=discolor;086;084=dye;03x;086=stain;08a;03x;084;087;084;04e;03l;05p=fancify;07b;08g;07b;08l;03x=adjust;08l;08q;
08l;03t=adapt;043;03x;08q;03l;04i;08v;03l;;;08z;06d;09s;06m;04e;03x=darken;03l;04y;03x;0ee;0cf;04e;09h
09h;09c;09h;0aw;=cook;09h;09l;09h;09h;03l;06m;;09y;;09s;=break;09s;;03l;09s;09v;09s=break up;=happen;09z!
09z;09z;2t6;2t6;;0a5;;2wy;03l;2wy;0aa;2t7;2hw;03x=end;0ae;03l=change surface;0ag;0ag;07b;06m;=die;;0al;15g
0ag;0ae;0cy;03l;;2mh;03x;03x=heat;03x;03l;;03x;;0cy;;0aw;07i;1k2;0b6;03x;03x;03x;03x;03x
03x;03x;03x;1k2;03l;08l;;0cy;;03x;03x;03x;0br;0bp;1g1=organize;0br;03x;03x=fix;0bu;0bu;;;03l;03x
0c0;03l=tighten;03x;0c2;0cb;0cb;0cb;=appear;0c8;0c8;=disappear;0cw;04e;13d;0cw=reduce;;04d=decline;0ch;04e;04e;0ch;04i;03l;03x
03t;04u;06d;03x=decelerate;0cs;04e;04d;03x!;03l;=liquefy;0d0;;;;0d4;03x=empty;0d7;0d4;03x=fill;252;2wi;03x;08k;
2hw;0cv;0de;03x;03l;0dj;2op;03l;0dk;1fw;2os;1m9=extinguish;0do;;05p;05p;043;07i=mar;1a3;1a3;03x;08l;0e0;2lt=harmonize
0e0;0ae=complete;2t7;0e3;0e2;0e5;05j;0zk=quantify;0e8;0e8;1iz;03x;0ee;03x=devalue;2ou;03x;0ef;2b9;04e;;03z;;03x=mark;0en
03n;03x;03x;04u;0xo;0xo;03z=process;0ev;0ev;2qe;03h;0ez;2hw;15f;084;084;0ae;040;;0ee;03x;03x;07j;03x
04e;04g;03x;03x;03l;;03n;03l=decay;03l;;04i;03x;03l;03n;0fs;=understand;0fr;=understand;0fu!;;0fu;0jh;0fs;
26k;;=learn;;=learn;1ut;0l6;0g3;0ga;0g5;0pi;0g3;0g5;0pi;0ge;=study;0gg;0gg;=remember;;;;;
2s3;;0gq=abandon;;0do;;0gs;0od;;0gz;0gj=identify;0gz;0k3;0k3;0gy;0hb;0h9;03x;0up;;0h8=perplex;0h9;0fs=interpret;0hb
!;0hd=chew over;0l2!;0l2;0hd=reason;0l2;0hd=reason;0fs;0hj;;0hh=calculate;0hn;0hs;0hs;0hn;0hn=multiply;0hn;0ht;=analyze;0hv;0hv;0hv;0jy;0nv
0i0;0nv;0i4;0h1=distinguish;0vc;;0ia;0hv;0jn;0hh=classify;0ia;0ia;0ia;0is=rate;0ie;;0ie;0ie;0i4;0hv;0im;0io;0io;=confirm
0io;0io;0of;0hd!;0gx=misjudge;0it;0it;0k1!;0hn;0ix;0is;0jy=choose;0j0;0j0;0j0;0k9=schedule;0j4;0j4;0j4;0j4;;2pv=prejudice;0ja;0k4
0is;0jh;0jg=disbelieve;0is=reject;0is=accept;0jf;0jf;0je;0jm;0is!;0jm=see;0jn;0jn;0jn;0jn=respect;0k3;0js;0hv;0gj;0hv;0hv;!;0jy;0jy
0ae!;0jy;=determine;1ne=determine;0k4;0lq;1ru;0hd;0hd=plan;0kg=plan;0ka;0ka;0k9;0kf;0k9;=intend;0kg;0k9=intend;0ki;0ki;0k9;0i2;1p0;1p0
1n3;0is;0jk;0hd;0oz;0ae;0hj;2t9;0jy;0kx;2hw=react;0kz;0kz;0is=expect;;;0l2;0hd=concentrate;;0hn;2bz;0lr;;0ld
1rw=surprise;0ld;0is=impute;0lf;0lf;0lf;1rw;0g0;0fs;0hv;0no;0e8;0is;0lr;0hd=think about;2g718c;2i6!;2c1!;0lu;0lt;0lt;0mf;0y9=ordain;0lz
0lz;0mg=order;0m5;2oj;0lt;0m2;0m2;0ma;0m8;0m2=command;2q0=command;0mb;0mb;0mf;0lu=request;0me=request;0mf;0z0;0mf;0mf;0mf;0xm;0mm;0jg=disown
0mq;0ml=plead;0mq;0lt;0xk;0mv;0p2=negociate;0y0;0ob;0oj;0mf;0re=urge;0n4=persuade;0wj;0n1;=induce;0n4;0n7;0xj;0vp=argue;0na;0n8;0n8;0mo=oppose
0n1;2kt;0ne;0ae;0ng;0nh;;0vl;0mf;0o4;0nm;0ss=question;28y;0nu;0no;0pi;0ss;0nv;0hv=investigate;0ny;165;0lu=telecommunicate;0o0;0m2=call
0o0;0mg=invite;0o2;0r5;0k9;0o5;0ma=forbid;0o7;0o7;0kz;0kz=accept;2my;0jg;;0ob=permit;0of=authorize;0oi;=disagree;=agree;0oj;0oj;0og;0is=disapprove;0on=object
0oo;0vp;0vp;0ow;0ow;0ow;0ow;=avoid;2hw;0p2;0p2=consider;0oz;0p2;0us=hash out;0p4;0xj;0oi;0mo;0pd=admit;0p7;;0p7;0xl;0xq
0is=declare;0pf;0zh=knock;0n0;0pl;0pn=teach;0pi;0pi;0pi;0pn;0lt=inform;0pn;0pi;0pn=misinform;0pt;0v8;0wh=misrepresent;03z;0pt=feign;0pv;0pq=overstate;0pf;0pn;0q3
0pf;0q3;=charge;1tb;0oo;2oz=mock;0q6;0qd;1t6;0q6;0lt;0pq;0qc;0q7;0is;0jd=praise;0qg;0we;0we;1ub;0qk;0qo;142;0qg=applaud
0qr;0qo;0wo;0xk;0pf=attack;0qt;0py;0lt;0uq;0tg;1mm;0qt;1mm;0wo;0r5;0r5;0o2=challenge;0r7;0nb;0q2;0pn=warn;0r9;0r9;0tv
0r9;0p2;0pn;0pn;0ri;0xk=propose;0ri;0ri;0p2;0rn;0nv;0ss;0pn;0ri;0ob;209;0j0;0pn;0qg;0qg;0sp;0t1;0px;0rz
0xk=promise;0xk;0s1=pledge;2lt;0s6;0s3;135!;0s1=contract;0s8=sign;0s1;0s3;;0u8;0lu;;0sm;0t3;0sj;0sk=apologize;0n6=defend;0sk;0sn=justify;0xn;0sm
0lt;1vr=greet;0lt;0lt=ask;0lt;0wo;0wo;0sq;0o0;0sq;0pn;0xj;0sq;0uq;0ok=forgive;0w0;0t3;0t5;0t3;0sj;0w0;0xk;=complain;0on
0tb;0tb;0tb;0uq;0us=shout;0th;0we=shout;0tj;0tj;0th;0us;0us;0u4=guess;0u4;0tp=predict;0tr;=determine;0tp;0v1=bespeak;0tv;0tw;0pn;0he;0kz
0uq;0hi;0tr;0hh=speculate;0u8;0u5;0pn;0v1=convey;0ut;0ut;0ua;0ud;;0yj;0v8;0uq;0v1=unwrap;0uh;0uh;0uh;0uh;0ve;0uo;0pn=explain
0uo=clarify;!;0uq;0lt=talk;0u8!;0ut;0uc;0j0=specify;0uw;0tt;0uy;0yj;0pn!;0v3;0pn!;0v3;0v1=publicize;0v5;0v5;0u8=mean;0up=elaborate;0v9;0px;0gl=qualify
0uw;0we=repeat;0ve;0v1=repeat;0vg;0vg;0vg;03x;0lt=talk;0vl;0lt;0vn;0vl=converse;0pn;0xj;0w3;0v5;0v5;0vu;0w1;0w1;1ve;0yi;0pd=pronounce
0v5=air;0v1;0pn=announce;0w3;0w4;0qg=advertise;0w6;0xk;0w8;0yf;;0ut;0wc;=utter;0we;0x4;0uq=represent;0wh;;0us;0yi;0pi;0w3;0lt=gesticulate
0lt=write;03n;0wq;0wp;0ws;0wt;0wp;0s9;0s9;0s9;0s9;0x2;0x2;2bs=record;0x2;0v9=set forth;0x4;2mm;0x2;0x2;0x2;0x2;0wp;0wp
0wg;;0ny;0lt;0ny;0vg;0uq!;0xj=declare;0xk=affirm;=affirm;0xm;0ut=stress;0xk;0pn;0xs;0p9;0xv;0xt;0mf;0s8;0xl;0xj;0v9;0oj
0oj;0v9;0hj;0zi;0vg;0ks;0v8;0xj;0xk=decree;0yd;0yd;0yd;0yi=name;0yd;0yd;0yd;0yd;0yj=label;=designate;2c2;0ny;0yl;0lt;0p2!
0yo;0mw;;03z;0us;0vl;0vp;0lt;0yw;0pv;0wo;0o0;0vl;0z1;0us;0lt;0we;0we;29j;0tj;0us;0us;1qe;0us
0we;0we;1qe;29j;0xy;0kz;2oz;0lt;0qt;0lt;;0us;0ut;;0lu;=compete;0zs=play;0zt;0zt;0zt;;;=confront;0zz
0zz;0zt;15j;;115;119;0iw;2ow;0ja;;2fp;144;1vs=station;10d;10i;10c;10i;2k9=group;10i;=contend;10k;10k;10m;10k
0zs;2jf;2ye;2ki;2ml;0o0;10t;;119;10w;115=beat;10z;115;10z;10z;113;=get the better of;10z;115;10z;=score;11k;03x;
10l;;11e;2hw;11k;10k=attack;11k;=assail;11k;11i;11j;10k;10k;11i;11i;11i;11i;2ld;11u=protect;11v;11v;11v;11v;11i
;121=blast;122;;122;120;122;129;02e;11i;11v;2um;130;29e;1ex;12k;12f;12k;12k;1gj=hunt;12k;2j7;0zt;10k
1dg;1dg;0lp;2ll;21q;12v;21q=aim;12v;12v;2ob;122;0zt;=consume;2dq=consume;132;2dq;!;135;135;135;135;13d;13d;13d
135=exploit;13d;07y;135;135;131=eat;13i;13i;13i131=eat;13l;13o;131=drink;13o;131;13i;13l;156;2qb;13i;144=feed;13w;144;144;144
144;144=gratify;142;2b0=provide;144=fit;144;144;2b3;148;13i;13i;13i;13i;14v;13w;0al;2fo;;1v2;;;14l;13q;
132;1kl;135;2dq;13i;145;2nu;03x;131;13l;0ev;14z;;151;001;304;;1cs;;13o;157;144;139;131
!;;03x!;!;;15d;15d!;168;19i;15j=manipulate;=guide;=seize;15o;=seize;15q;15o;15o!;15v;!;;;218;;066
;15v;042=twist;15o=grip;15m=operate;15m;15d=stroke;167=caress;16a;22v=penetrate;1xp;02e;15m;1a9;1a9;1a9;1kh;1dn;15d=hit;16j;1dn;1xp;218;16j
15d;1dn;1d6;1ao;1ao;1dn;168;177;1iy;1iy;1iy;08g=polish;170;03x;1hc;1dn;1jl;1jl;15n=rub;;177;177;1iz;1iz
1iz;0ag=smooth;1jl;1jl1o1;1jl;1jl;1jl;17m;17j;1jl;1jl;17n;1jl;1jl;;17x;1o1;15g;1jl;04y;1a9=coat;17x;17x;17z
1a9;1a9;1a9;1a9;1a9;1a9;1a9;1ev;1a9;17x;18u;1ix=stamp;0en;18c;1f2;18h;1jo;0ag=fold;18i;21v;18m;042;0d4=hollow;18n
1a9;1aj=tie;1aj;18q;18q;1b3=join;18x;18x;1b3=join;18x;18x;1b3=attach;190;190;1b4;1lm;18q;06p;0eq;1at;1at;19b;190=bind;19b
18q;1aj;1aj;17e;0ag;177;1hc;1jo;04y=dig;04y;18n;04y;19l;=search;19q;27j;19q;1c0;0cf;17h;19w;1jl;1jl;1a3
1a3;1a3;=kill;190;1aj;07j;190;190;!;1a9;1a9;1a9;1a9;1a9;1a9;15g;=uncover;1ah;190=fasten;1aj;190;1in;1aj;=close
=open;1ap;;;06o=confine;1aj;1ap;1au;04y;04y;1ed;1aj;1ao;1b1;!;1jr;;18u;190;1a9;1a9;1g1;1g1;17x
1a9;17x;1a9;1aj;1aj;052;1aj;1k2;1d6;1i2;1i2;1bm;1bl;1bv;1bq;1bv;1bv;1bv;1bw=scatter;1by;1by;=spread;1va;=gather
1c0;1c0=pick;1c2;1c0;1gj;1c0;1ca;1c0;1c0;1c2;2fc=collect;1cb;1cb;2fc;0id;2fc;17e;0c2;1in;1l1;042;177=wipe;1cm;
1cm;1d6;1cm;09y;17x;17x=plate;1cu;1cu;1cu;1cu;;1d6;1d6;=beat;1do;1dn=beat;1d4;15d=hit;1d6;1d6!;1d6;1d6;1jl;1dg
1dg;1dg;1dg;1i2=hit;1dg;1dg;1dg;1dg;2pi;1d6;15d=strike;1d2=flog;1do;1do;1d2;10z;1d6;1dn;1du;1d6;1d6;1d6;1d6;1d6
1d2;1d4;1dn;1e3;1d6;1dn;1e8;1vs;1id;190=insert;1ea;1ed;07j=close;1ec;15u;15v;1ef;168;1ei;1el;18u=copulate;1el;26q;15d
167;;;!;;1et;1eq;03x;15o=catch;15o;1va;1ex;1f2;16a=pierce;16a=pierce;16a;1jl;16a;1vs;1f3;1f3;1f3;1f2;164
15d=press;1fd;1vs=pull;1vs=transport;1fg;1fg;1hv;1ff;1fk;1ff;1jl;164;1fo;18i;1fq;1jo;16a;;;1fx;03x=mix;1fx;163;1fz
1hc=arrange;1g1;;;2oc;15q;1g6;2jj;1g1;=let go of;1ga;1ga;1ga;2lf=obstruct;1ge;1ge;1ge;1gj;2b9=capture;1gj;1gm;1aj;;1gw=pack
1l1;27x;1ah;;044;1gw;1go;1l1=encase;1gw;1go;03x;;0d7;0d7;1h2;1gz;190;190;02e;1h7;2e8;1hc;03x!;1vs!
1hc;1hc;1hc;1hc;1hc;1hc;1hc;1hc;1hc;1hc;197;1hc;;1g1=stack;1hq;1hq;1h1;2pl;1ff;1hx;1i2=throw;1hz;1vs;1i1
1ga;1vs!;1hx;04y;1hx;1i2;1vs;252;1xp;1a9;163;163;040;15n;1vs=wind;1if;1if;1if;0d7;1hc;;;1vs=wedge;1aj
1ja;04y;1ea=implant;1ir;1ir;18u;16a;1ix;0ag=impress;03x=clean;03x=dirty;1iz;1iy;1j1;;0du;;1vs;255;1j6;1vs;=sit;1hc;1hc
1ja;;1je;=lie;1aj;04y;0du;17g;1jr=cut;03x;1jl;1jl=incise;1jr;1jp;1vs!;1jr;1jo;1jl;1jl;1jl;1jr;16j;1jy;
;=destroy;1k2;1hc;1k4;1a9;1hc;1ci;1a3;0c2;1kc;1jr=tear;1kc;15o;1xp;1xp;1hc=situate;131;04u;1kl;16a=immerse;1kl;04y;1vs
1ko;04y;1a9=envelop;1kr;1kr;0en;1jl;1wj;044;15m;16a;1l1;1g4=enclose;1l1;1l1;1l1;190=tag;1l5;1l5;1l5;18u;18n;0d4;0en
190;1ff;1ap;1ap;1fd=squash;1lh;1lh;1fd;18u;03x;1dg;1aj;1a9;15d;1jl;;1hc;17x;15t;1a3;1hc;15v;1hc;1a9
02e;17x;17x;!;1m4;;1m4=re-create;1ma;1m6=destroy;=produce;1ma;1ma;1ma;1ma;1o1;;1mg;1m4;1m4;1ma;1m4;1m4=raise;1m7=regenerate;1m4=create by mental act
1mo;209;1mo;1mo;1ms;1mw;1mw;1mo=imagine;1mw;1mw;1mr;1mo;1n0;1nr;1mo=design;1n3;;0e21n9;1ne=initiate;1n7=introduce;1ne=effect;1n7;1mi;1n9
1n8;1m4!;1ne;1nf;1ne;1n7;1n7;1nj;1ne;1ne;1ne;0a7;1n7;;1m4=create from raw material;;1m7;1m4=construct;1nu;1m9;18x1m4;;1ny;
1nr=shape;1o1;1o1;1nu;1m9;1nr;1nr;1n7;1nr;1ol;1ol;1nr;1oc;18u;1oj;1oh;1oe;1nr;1nr;1o1;03x=decorate;1ol;1ol;1ol
088;088;170;1ol;1n3;1o1;1ox;;1m7=represent;1ox;1ox;1ox=map;1ox;1p7;1p7=delineate;1p3;1p3;1p7;1ox=draw;1p7;1p7;1p7;1m4;1p71ow
088;1o1;1p7;1m4=create verbally;1pg;1pg=write;1pi;1pi;;1pi;1pg;0qb;1pi;1qe;1pi;1pi;1m4;1va=dance;1m4;1m7;=perform;1m7=perform;;1n8
;1py;;1q3;;1px;;1m7=play;1py;1q8;29p=play;1qb;1px;0us=sing;1qe;1qe;1qe1qk=sing;1qh;1qh;1px;1qb;1px;2ko!;1q8
1qr;1qr;1ma=reproduce;1qr;1mo;1rh;;2qh;0bu;1qv;;1qr=imitate;1r0;1r0;1r2;03l;1ma;1r5;1ku;1mo;1qr;1m4;1ol;
1ol;1ma;1m4;1m4;!;1m4;1ox;1pi;1m4=arouse;1rl;1rl=stimulate;1rn;1s0;1ud=calm;1rq;1rp;1rq;0la;=worry;=affect;1rw;1rw;1ry;1rw
=feel;1s1;1rl;1s1;1se;1se;1s6;=love;1s8;;1s8;1sk;1v2;=dislike;;1sh;=like;1s8;1si;0jr=reverence;1sk;1rn=frighten;1sm;1sn
1so;;1rv;1sm;1sm;1st;1ss;1sq;1sm;2kt;1sw;1ts;1up;1rl=anger;;1ui;1t2;1t4=harass;1rl=upset;1t9;1t7;1t7;1rl=hurt;1rv
1s1=suffer;1td;;1rn;1s1;1tx;1tk;1td=grieve;1t7;1tl;2qz;1tn;1tb;03x;1ts;=express emotion;1ta;1t6=torment;1tu;;1v2;1v8;0sd;0bu
1u0;1u4;1rn;;0ld;1rl;1ui;;1v2;1rn;1s1=rejoice;1uo;;1uf;=satisfy;1uf;1ui;=displease;1ue;1ul;1ua=encourage;1ul;1uc;=discourage
1uo;;1t2;1ut;1rl=interest;1u5;;1tk;1uw;1ub;1v2;1v2;1v0;=desire;1v2;1sh;1uz;1v7;0jr;1v2;1sh;!;24v;1ve
;!;1ve;1ve;1va;;1vi;1ve;1vm;!;1vm;;1vm;22u!;1ve!;!;1vs;1vv;04y=draw;1vv;22s;;;
;1ve;;=stop;1w4;1w4;1va;1va;1va;1va;1y2;1wn;1va;1va;1va;1x4;1wg;1wj;1vs=push;1wi;1wm;1va=move back and forth;1wm;1wp
1va=beat;1wp;1ve;1ve;1vs;1va;1va;1wv;1x8;1ve;1ve;1ve;1x4;1ve;1x2;1ve=glide;1x4;1va;1x8;1va=shake;1x8;1va;20p;1ve
1y2;1y4;1hx;1va;1va;1vs;1va;1pu;1pu;1pu;1pu;1pu;1wj=thrust;24x;24q;1xr;1va;1y0;1va;1va;1ve;252;1ve;1ve=walk
1y0;1va!;1y2;1y2;1vs;1va;1y6;1ve;1y0;24g=traverse;1ya;;24g;1y0;1y0;1y0;1y0;1y0;1y0;1va;20y;1y0;1zk;227
2oj;1y0;1y0;1y0;1y0;1ve;1y0;24q=run;1yw;1ve;1y0;1y0;1ve1fg;1ve;165=drive;1z3;;2kt=steer;1z6;1z6;1z6;1z6;1z6;1z6
2kt;224;20i;20i;1va;1x4;1ve;1ve=fly;165=fly;1zl;1zk;1zk;1zo;20y;20y;20i=boat;1ve;1ve;1zs;1zs;1zs;1zs;1x4;1zl
1ve;20i;1ve;25k;20b;20b;1vs=transport;20b;1vs=send;209;1vs=transport;20b;20b;207;20e;207;1zl;=ride;20i;20i;1ve;262;1ve;21y
1va=jump;1va;20p;20z;20p;20r;20z=dive;20v;20v;1ve=rise;1ve=descend;;1ve;20z;20z;21v;1vs=lower;215;215;1vs=raise;218;218;20z;20z
1vs;20z;21i;21i;22w;22l=land;22l;21n;218;21n;03l=change posture;21n;1vs;1hc=position;1hc;1hc;1hc;1kh;03l=collapse;1ve;21w;20z;1ve;1ve=advance
1wj;1vs;1ve;1ve=proceed;224;24t;1y0;1ve;22b;1ve;1ve=follow;=lead;22c;22c;1ve=pursue;22b;22f;22h;22f;1ve;=arrive;22l;231;=leave
22o;1vs!;22q;1vs!;22o;1va;=enter;22v;24g;22v;22y;11t;=reach;231;;2k9;23d;2k9;2k9;1ve;1ve;239;23a;237
2k9=crowd;23d;23d;1vs;23i;1va!;;;1y2;1y2;23p;23p;042=bend;23p;1jf;04d;23u;23p=lean;23u;23x;;251;07o;1zq
19l;1vs;244;1ve=circle;244;244;1ve;=revolve;248;20b;1y2;248;252;1y2;220!;1ve!;24g;1ve;24i;;24k;;1vr;042
24q;1ve=travel rapidly;1va;229;1ve=rush;1va;24t;1ve;1va;23p;23d;1y2;1va;1va=run;1ya;252;1vs=pour;252;255;1xx;20z;20z;252;256
220;25f;25h;22o;25g=flee;22o;06m;1fg=bring;;2i2;25k;24f;042;1ve;1ve;242;1yw;1ve;1by;22v;1va;1vs;1va;1va
;1ve;1ve;1ve;1vs;265;1wj;1vs;1va;24t;23p;1vs;1z3;26f;!;26f;26i!;03l=undergo;26k;26i!;03z=subject;26l;26m;03x=desensitize
26o;=stimulate;26q;26f;26f;;;;27f;021;274;274;26f;274;274;277=ache;271;277;=cause to be perceived;26f;278;277;27a;
285;26k;26f=see;27f;0hv;=look;=examine;27i;27i;=look;27m;;0ty;=show;27v;27q=expose;27s;27s;27q;0vc;=hide;;27x;28k
27q;27j;27j;27j;=watch;285=watch;286;286;27j;27j;27j;27j=search;28c;28z;28z;2t7;27x;;28h;27x=disguise;28k;0jy;28q;28n
309;277=radiate;28q;27m;03x;2af;2af;29b;27m;29e;26f=spy;27i;27h;27i;27i;27j;294;27c;0he;27i;29e;03x;;27i
28c;285=observe;26f;26f;29g;0l6;29m=make noise;29m;29m;277=sound;29m;29m;=sound;29p;29m;29r;29p;29t;29m;29j;29m;29m;29m;29m
29m;2a1;29m;29m;29m;29m;29m;29m;29m;29m;29m;26o;2af;0di;03x=change intensity;2af;26f;=season;2ai;2ai=zest;2ak;;;0ut
26q;2ay=sweeten;2ay;2aq;2aq;2ak;2ai;2aq;2ay;03x=change taste;29e;!;;;!;;04e;2b9;2b0;2b9;!;=withhold;2ba;2ba
2dy;2bj;2cr;2bh;;2bf;2b0=support;2bj;2qv;;;2bq=discard;2bo;=get rid of;2bo;=save;2gq;2g7;;2bo;0gr;0gr;2ez=assign;!
2c2;1vs!;2c2;2c2;2bz;;2b9=accept;2c7;;2b9=obtain;2ca;2ca=procure;2cc;2cc;2cc;2cf;1v2;2ch;2ck;2d1=sell;2ck;2ck;2ck;2b9
;2co;2b0=pay;2pi;;;2b0;2b0;2cw;0jn;2d1;2d1;=exchange;03x;2d1;2d1;0mv;2d1;=trade;2d7;0mv;2c5=award;2da;2ft
2dc;;2da=confer;2b0;2b0;2df;2df;2b8;134;2do;2do;=account;2do;2cr=spend;!;;2bs;2ca;2dq;2dy;;=assume;0mf;2b9
2fy;2fx;2fy;;2eo;;132;=store;2ec;2ec;2ec;=store;2ec;2ec;;2cr;2cr;2b3;2b9;2ej!;2cr;;2b9;2b9=gain
2b9;2ep;2b9=profit;2er;02v;2er;2eo;2ca;2ew;2c0;2b0;2b9;135;2f1;;2g7;2b0;2d7;;2f7;;2i6;;2e8=roll up
;2e8;2fw;2ff;2fg;2b0;;2b0;2fm;04y=withdraw;2fm;2ba=deprive;=deprive;2fp;2b9;2b0;!;2fo;2rr;2do;2fy;=steal;2fy;2g7
2b9;2b0;03x;2ca;19q;2g5;2b0=supply;2g7;2g7;2g7;2g7;2g7;2g7;10d!;2g7;2g7;2g7;2g7;2g7;2g7;2g7;2g7;2g7;2g7
2g7;2g7=equip;2gq;2gq;2gq;052;;2c0;;;2fy;;2b0;2h42h3;2d7;2d7;2c7;0j0;2ha;2c2;2h8;2c0;0sb;
;0k3;2he;2ct;2g7;2g7;2g7;2gq;2ck;2g7;2g7;2gu;2gq;2gq;2g7;2bq;2bq;2g7;2ib;!;2hw;2hw;2hw!;2hz
0n0;2hw;2hw;2hw;10k;2hw!;2hw;09z;2ib;2x0;03l=leave office;0mf;2in;2if;=invest;2gq;2ii;05p=educate;2ii;0ds;2ik;2if;2mx=delegate;2in
2in!;2in;2in;1ni;2iu;2in=promote;2iu=ennoble;2iv;2iv;2in;2iu;0j0;0j0;;!;;2j6;;2j8;2pk;;2jj;135;
2jc;2wx;!;2jj;2jx;2jj;!;2jj;2jj;2jj;=idle;2jn;2jf;2jf;2jq;2jf;2jf;2jf;=free;2jv;;;;
2jj;2hw;;;2k3;;2k6;0y9;2i6=meet;2k9;2sq;2ke;2pv;!;2kj;2kj;2kg;=join;2kt!;2hw;2kj;2kj;2kj;2kj=direct
2ko;2kr;2ko=head;2kr;!;2kt;2kt;2kt;2kt;2kf;2kt;2ko;0og=license;2kj;2jj;;2jj;;2ms;2l1;1m4;2tn;2ld;2hw
=prevent;2ld;2ld=impede;2lf;2lf;=prevent;2li;0of;0om;0hv;2lp;0ik;2lo;1jc;0jh;2lt;2i6=relate;0nl;2vk=house;2lv;2vk;0s8;2v8;0s8
0j0;;2m1;;2m4;2m5;2zc;2m7;2n1;2lb;2qv;2k8;=divide;2md;2md;2md;2ki=unite;2mh;2mh;2ml;2mm=enroll;0x2=register;2mm=list;2mn
2mn;0nc;2mq;2mx;0er;0s3;2gq;2l1;=appoint;0pd=cancel;;2my;0og;2n3;;0o7;0of;0of;;2ou;1a3=murder;2n9;;1a3
1a32ob;2n9;1a3;1a3;2ng;2nd;22o;2nl;=meet;2nl;2mh;2nn;2mh;2ke;2nl;2nr;2ns;2i6=entertain;2nu;1vl;2n4;2o0;11i;=confine
2o0;2o0;2o0;2o0;;0r5;0x2;0mf;2o7;2oc;=punish;1vs=expel;2oc;2oc;2oc;2oc;2oj;2oh;0n4=compel;12m;03z;0en;2oo;06s
06o!;2op;;0jy=regulate;2os;0i4=discriminate;2iz;2ou=disadvantage;2ow;2oz;2i6=treat;2oz;2hw;2hw;00d;2p2;03x;2pn!;0q3;0nc=protest;;2pb;=succeed;2pb
2pb!;2pb;2pe;2ph;=fail;=fail;2ph;2hw=try;2pk=endeavor;2pl;0is;0nv;2pq;27j;;2hw;;2pv;03z=influence;2pv;2rx;2lt;2i6;2kt
;1il;;2q5;04c=obey;0oa;2pk;2hw;2qa;2pk;2qc;2cy;;2qv=help;2qe;2qh;2qj=attend;11w;2qe=care;2qj;2qm;;;1mn
07c;2ck;2qt;2qt;2qv=promote;2qt;=support;2qv;2li;2oe;2li;2li;2oj;2oj;!;1n6;;2sl;2r5;2sj;2hw;2rc;2rc;2ls=transgress
2rc;11k;;0ox;;2oz;2fy;0pi;2q5;2rr;2rm;2rv;2rv;2rv;2ru=cheat;2rr;2rr;2oy=victimize;2rx=cheat;2rv;2ru=deceive;2rx;2jf;2rx
2rx;2rx;;03x;2jj;2s4;2pv;;2hw;0r5;2hw;2p8;2p8;2sc;25h;2sf;2si;2hw;1tu;2pv;2kt=govern;2sl;2hw;2py
0rs;2i6=consort;0w6;135;2jv;2mh;135;09z;;00d;2hw;2hw!;2ol;=exist;;;2v8;=begin;=end;;;;2pi;=live
2tc;2tc;;09z!;;115;=constitute;2tj;2tj;!;!;1b3;;;044;;03l!;2tt!;2tu;;;2tx;;2ua
2ua;!;2u2;2u2;2u2;2u2;2u8;2u2;;=include;;2w1;;2ud;2ui;2ui;1rg;2uh=lead;2u2;2zf;;;;2jn
27x;=hesitate;2uq;2uu;2hw;2ut=delay;2uu;2uu;;;2uy;;;2pv;;2t2;2v8;;2v6;=populate;2v8;2lv=lodge;2va;2v8
2va;2t2;2v8;;2v8;2lv;2vk;2g7=shelter;2v8;2w1=match;2vm;2vm;2vm;2vm;2vm;04c;;2vt;2t2;2vv;2w5;2w5;;
=equal;;2vm=resemble;2w3;=differ;2w5=contrast;2w6;2w7;;2wj;;2wf=suffice;1n9;2wc;145;0zs;2wi;08l=balance;;;2w3;1r0;=refer;2wn
2wn;2wn;2wq;0of;2ws;;2wn;2wc;2wy;2x1=continue;2x0;=discontinue;!;2x1;2x1;2t7;0nk;2x4;2hw;2xd;;;2y3;2xb
!;2xd;2xd;=lie;2xg;2xg;2xg;2xg;2xg;2xg;0tt;2xn!;2xg;27m;2t2;1gn;0i5;2xt;0ps;2w1;2vm;2ua!;2xy;
;145;2xg;2yl;=measure;2y5;2y5;2uq;;11d;2ya;0h9;2ye;=spend;2ye;2yf;2ye;2ye;2yk;;2yn=bound;2yl;2xy=enclose;2yn
;;21q;2xg;;2y9;;2sq;2u2;2wi;2wi;2vm;2vw;;;2ue;26l;2xg;;2tj;;00d;;
;;;=sell;2y5;2zg;2zg;03p;;;;;;;;;;2w6;;;;15g;0xj;301
=precipitate;300;301;306=ignite;304;=burn;0b3;309;=shine;309;30e;30b;27o;=emit;30e;30e;095;309;30i;;30k;095;07i;061
306;30m
`;

/** Verbs that undo or exclude one another. */
export const OPPOSITE_VERBS = `
abolish establish
accept refuse
accept reject
acquit convict
act refrain
admit deny
advantage disadvantage
agree disagree
appear disappear
applaud boo
arrive leave
attach detach
attack defend
attend miss
avoid confront
begin end
blur focus
boil freeze
bore interest
borrow lend
buy sell
change stay
clean dirty
close open
complicate simplify
connect disconnect
content discontent
continue discontinue
cool heat
cover uncover
credit debit
criticize praise
cry laugh
decrease increase
despair hope
differ equal
disable enable
dislike like
disrespect respect
distrust trust
divide multiply
divide unite
download upload
dry wet
empty fill
enforce exempt
enter exit
export import
fail succeed
fall rise
feed starve
forbid permit
forget remember
gather spread
hate love
have lack
idle work
ignore notice
irritate soothe
let prevent
lie sit
lie stand
lock unlock
lower raise
maximize minimize
narrow widen
precede succeed
pull push
reassure worry
resist surrender
ride walk
right wrong
shout whisper
sit stand
sleep wake
strengthen weaken
unveil veil
`;

/** Synset pairs: what the first says implies the second. */
export const ENTAILED_VERBS = `
00h00f
014012
01t01h
025274
02m02o
02u02r
03x03l
05p05o
062063
06a068
06e06d
078075
07c06m
07c07b
07k07j
08r2vt
0a72t6
0ae2t7
0ah063
0ap18m
0b00b1
0d40d2
0di0dh
0fw0fs
0g20g3
0g20gd
0gn0gj
0hk0hh
0i40i8
0i60ia
0ia0i8
0j90i8
0jx0do
0jy0oy
0n80oi
0np0nq
0nw0nx
0o31u4
0ol0om
0pf0is
0pi0g3
0qr0om
0r60r3
0sf0p7
0t40is
0t90is
0ta0t9
0vk0vj
0vu0vy
0wb0us
0wj0vn
0wy0om
0xe0wp
0yl0yk
0yq0oj
10k0zs
10w0zs
10z10w
1190zs
11b0zt
11e11c
11m1hx
11u10k
124121
1352wp
13b19l
13c19l
13l156
13l157
13u13q
13w13l
14h14i
14w13w
14z131
153151
154151
15h15d
15k15d
16d177
16h1a9
16q02e
16y04y
170177
17715d
17e177
17n20z
18l1d6
18x18u
19n04y
1a01jl
1a30al
1a518u
1a61a5
1ao1as
1ap1ar
1az1aj
1bi1a5
1bm1vs
1bn1wj
1cj1fd
1cl0aw
1cs177
1d21d6
1ec1ea
1eq1vr
1f21jl
1gm1gn
1gq1a9
1ix1fd
1jb1ja
1jc1jg
1jf21m
1jj1jo
1k91ci
1kq1kl
1ld0w3
1lf0c0
1ll0bj
1lt1ls
1n909z
1na09z
1o60dc
1o909h
1oc1a5
1op1f1
1or177
1p21ku
1p61ku
1p81ku
1pi1pl
1qv1qx
1rs1rv
1rw1s1
1sd1sh
1sh0iz
1sm1sq
1sv1sw
1t51s5
1ta1td
1tr1tk
1tx1th
1ue1sf
1ue1sh
1ui1se
1ul1u9
1up0r9
1uq1sh
1vs1va
1vu255
1wj1fd
1wj1va
1xj1yy
1xt1y0
1y01yy
1y51y4
1z120i
1zd1ve
1zg1bl
1zl1zk
1zx1zy
20x20z
21520z
21820y
21j21i
21z1y2
22n20y
2311ve
23b11v
23r2um
23y18i
24n220
24r24t
255252
25c252
25k1vr
26h26f
26l26k
26t00f
26u26f
26v26f
27a276
27i27f
27j27i
27q27f
28427i
28527i
29g29f
29p29m
29t29m
2ai2an
2am26f
2b02b3
2b60j0
2b62cr
2ck2b0
2cs2ct
2d72b6
2d72ck
2dj2dk
2f72d5
2fj2nd
2fv2fw
2g42b6
2gu2g7
2gy1k2
2ko2hw
2l10om
2mz0o5
2nq2nn
2o82cc
2ob0ix
2od2ob
2oh2hw
2oj2hw
2pb2pk
2rf2jf
2rr2rx
2sf2p8
2tc2t2
2ti037
2ua2u2
2uw2mz
2yr2ys
3010ar
3040b3
3060b3
`;
