/**
 * Hosts that give mailboxes to anybody. A limit on the domain would let a few requests shut out all their customers; the
 * customer of one cannot read the mail of another, so that no limit on the domain is needed. Complete it at need: a
 * provider that is missing has some tens of new readers a day; a domain that is wrongly here is counted by mailbox.
 */
export const PROVIDER_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com icloud.com me.com mac.com msn.com aol.com ymail.com rocketmail.com
   proton.me protonmail.com protonmail.ch pm.me tuta.com tutanota.com fastmail.com fastmail.fm hey.com mailbox.org posteo.de
   mail.com email.com zoho.com zohomail.com usa.net inbox.com
   web.de t-online.de freenet.de arcor.de bluewin.ch
   orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr
   btinternet.com sky.com virginmedia.com talktalk.net
   comcast.net verizon.net att.net cox.net charter.net sbcglobal.net rogers.com shaw.ca bell.net
   libero.it virgilio.it tiscali.it alice.it
   walla.co.il walla.com netvision.net.il bezeqint.net 012.net.il zahav.net.il
   mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ya.ru ukr.net seznam.cz wp.pl o2.pl onet.pl interia.pl
   terra.com.br uol.com.br bol.com.br bigpond.com optusnet.com.au xtra.co.nz
   qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names under which a provider has a domain in many countries: `yahoo.co.uk`, `hotmail.fr`. */
export const PROVIDER_FAMILIES: ReadonlySet<string> = new Set(['yahoo', 'hotmail', 'outlook', 'live', 'gmx', 'yandex']);
