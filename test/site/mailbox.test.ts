import { describe, expect, it } from 'vitest';
import { mailboxOf } from '../../shared/subscribers/mailbox.ts';

describe('the mailbox of an address', () => {
  it.each([
    // As its host reads it.
    ['a.reader+news@googlemail.com', 'areader@gmail.com'],
    ['j_doe-x@pm.me', 'jdoex@proton.me'],
    ['reader-list1@yahoo.co.uk', 'reader@yahoo.co.uk'],
    ['a-reader@yandex.com', 'areader@yandex.ru'],
    ['a.reader@ya.ru', 'areader@yandex.ru'],
    ['reader+x@me.com', 'reader@icloud.com'],
    ['anything@reader.fastmail.com', 'reader@fastmail.com'],
    // Of any other host: a tag is dropped, and nothing else.
    ['victim+1@example.org', 'victim@example.org'],
    ['victim+1+2@news.example.org', 'victim@news.example.org'],
    ['first.last-name@example.org', 'first.last-name@example.org'],
    ['+odd@example.org', '+odd@example.org'],
    ['...@gmail.com', '...@gmail.com'],
  ])('%s is %s', (address, mailbox) => {
    expect(mailboxOf(address).mailbox).toBe(mailbox);
  });

  it.each([
    ['any@example.org', 'example.org'],
    ['any@a.b.victim.co.uk', 'victim.co.uk'],
    ['any@newsroom.example', 'newsroom.example'],
    // Providers with many customers, whom a limit on the domain would shut out together.
    ['any@gmail.com', null],
    ['any@hotmail.fr', null],
    ['any@reader.fastmail.com', null],
    ['any@walla.co.il', null],
    // A name that only looks like one.
    ['any@gmail.com.victim.example', 'victim.example'],
  ])('%s counts for the domain %s', (address, domain) => {
    expect(mailboxOf(address).domain).toBe(domain);
  });
});
