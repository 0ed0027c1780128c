/** Which given names are short for, or another form of, which. */
import { NICKNAMES } from './data/nicknames.js';

/** Familiar forms of given names outside English, `formal,formal:nick,nick`. Data, written for this project. */
const FAMILIAR = `
eleanor,ellen,helen:nell,nellie
gerard:jerry,gerry
william:wm
charles:chas
thomas:thos
george:geo
james:jas
joseph:jos
robert:robt
edward:edw
benjamin:benj
samuel:saml
daniel:danl
richard:richd
john:jno
aleksandr,alexander,alexandr,aleksander,oleksandr,aleksandra,alexandra,oleksandra:sasha,sascha,sacha,shura
aleksei,alexei,alexey,aleksey,oleksiy:alyosha,lyosha
anastasia,anastasiya:nastya,nastia
andrei,andrey:andryusha
anna,hanna:anya,ania,anka,anushka
boris:borya
dmitri,dmitry,dmitriy:dima,mitya
ekaterina,yekaterina,katerina,kateryna,katarzyna:katya,katia,kasia,katyusha
elena,yelena,olena:lena,alyona
evgeny,yevgeny,evgeni,yevgeni,yevhen,evgenia,yevgenia:zhenya
fyodor,fedor:fedya
galina:galya
grigory,grigori:grisha
ivan:vanya
konstantin:kostya
lev:lyova
ludmila,lyudmila:lyuda,lyusya
maria,mariya,mariia:masha
mikhail,mykhailo:misha
nadezhda:nadya,nadia
natalia,natalya:natasha
nikolai,nikolay,mykola:kolya
oksana,xenia,ksenia:ksyusha
olga:olya
pavel,pavlo:pasha
pyotr,petr:petya
roman:roma
sergei,sergey,serhiy:seryozha
sofia,sofya:sonya,sonia
stanislav:stas,slava
svetlana:sveta
tatiana,tatyana:tanya,tania
valentina:valya
valery,valeri:valera
vasily,vasili:vasya
viktor,victor:vitya
viktoria,victoria:vika
vladimir,volodymyr:volodya,vova,vlad
vladislav:vlad
vyacheslav:slava
yaroslav:slava
yulia,julia:yulya
yuri,yury:yura
zinaida:zina
jan:janek
jerzy:jurek
krzysztof:krzys
malgorzata:gosia
tomasz:tomek
wojciech:wojtek
zbigniew:zbyszek
alejandro,alejandra:ale,jandro
antonio:tono,tonino,nino
carlos:carlitos
concepcion:concha,conchita
cristobal:tobal
dolores:lola
eduardo:lalo,edu
enrique:quique,kike
ernesto:neto
francisca:paca,paquita
francisco:paco,pancho,kiko,curro,chico
gregorio:goyo
guadalupe:lupe,lupita
guillermo:memo,guille
ignacio:nacho
isabel:isa,chabela
jesus:chuy,chucho
joaquin:quim,chimo
jorge:coque
jose:pepe,chepe,pepito,ze
josefa,josefina:pepa,fina
juan:juancho,juanito
luis:lucho
manuel:manolo,manu,manny
manuela:manola
mercedes:merche,meche
miguel:migue,miki
pablo:pablito
pedro:perico
pilar:piluca
rafael:rafa
ricardo:richi,cardo
roberto:beto
rosario:charo
salvador:chava,salva
santiago:santi,chago
sergio:checo
teresa:tere,maite
vicente:chente
giovanni:gianni,nino,vanni
giuseppe:beppe,peppe,pino,peppino
giuseppina:pina
luigi:gigi,gino
salvatore:toto,turi,sal
vincenzo:enzo,vinnie
lorenzo:enzo,renzo
alessandro:sandro,ale
francesco:franco,ciccio,checco
antonia:tonia
domenico:mimmo
joao:joaozinho
johannes,johann:hans,hannes,jan
friedrich:fritz
heinrich:heinz,heiner
josef,joseph:sepp
maximilian:max
sebastian:basti,bastian
wilhelm:willi,willy
katharina:katja,kathi
margarethe,margareta:grete,greta
elisabeth:elsbeth,liesl,lisbeth
jacobus,jakob,jacob:jaap,koos
cornelis:kees
hendrik:henk
nicolaas:klaas
pieter:piet
willem:wim,pim
gerardus:gerard,geert
dimitrios:dimitris,mitsos
georgios:giorgos,yorgos,george
ioannis:yannis,giannis,john
konstantinos:kostas,costas
nikolaos:nikos
athanasios:thanasis,thanos
panagiotis:panos,takis
vasileios:vasilis
benjamin,binyamin:benny,bibi
yitzhak:itzik
yosef:yossi
moshe:moishe
avraham:avi,avram
ferenc:feri
istvan:pista
jozsef:jozsi
laszlo:laci
sandor:sanyi
mehmet,mohammed,muhammad:memo,mo
mohamed,mohammad:mo
ibrahim:ibo,brahim
mustafa:musti
yusuf,youssef:sefo
`;

let groups: Map<string, Set<string>> | undefined;

function open(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    const set = made.get(from);
    if (set) set.add(to);
    else made.set(from, new Set([to]));
  };
  for (const row of FAMILIAR.trim().split('\n')) {
    const [formals, nicks] = row.split(':');
    for (const formal of formals.split(','))
      for (const nick of nicks.split(',')) {
        put(formal, nick);
        put(nick, formal);
      }
  }
  for (const row of NICKNAMES.trim().split('\n')) {
    const [formal, nicks] = row.split(':');
    for (const nick of nicks.split(',')) {
      put(formal, nick);
      put(nick, formal);
    }
  }
  return made;
}

/** The nicknames of a folded given name, and the names that it is a nickname of. */
export function nicknamesOf(form: string): Iterable<string> {
  groups ??= open();
  return groups.get(form) ?? [];
}

/** Whether one folded given name is a nickname of the other, or both are nicknames of one. */
export function areNicknames(a: string, b: string): boolean {
  groups ??= open();
  const ofA = groups.get(a);
  if (!ofA) return false;
  return ofA.has(b);
}
