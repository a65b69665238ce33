import { describe, expect, it } from 'vitest';
import { inlineIn, policyFor, withPolicy } from './policy';

const theme = '!function(){var t=1}()';

describe('the content security policy of a page', () => {
  it('finds inline scripts and style attributes, and leaves files and data alone', () => {
    const html = `<head><script>${theme}</script><script src="/a.js"></script><script type="application/ld+json">{}</script></head><p style="color:red">x</p>`;
    expect(inlineIn(html)).toEqual({ scripts: [theme], styles: ['color:red'] });
  });
  it('allows the theme script by its hash, and nothing inline beside it', () => {
    const policy = policyFor({ scripts: [theme], styles: [] }, 'index.html');
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+';/);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("default-src 'none'");
  });
  it('stops the build at an inline script that nobody listed, and names the page', () => {
    expect(() => policyFor({ scripts: ['alert(1)'], styles: [] }, 'a/index.html')).toThrow(
      /a\/index\.html.*alert\(1\)/,
    );
  });
  it('stops the build at a page without a head that could carry it', () => {
    expect(() => withPolicy('<html><body>x</body></html>', "default-src 'none'", 'a/index.html')).toThrow(
      /a\/index\.html has no <head>/,
    );
  });
  it('stands first in the head', () => {
    expect(withPolicy('<html><head><title>x</title></head></html>', "default-src 'none'", 'index.html')).toContain(
      '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>',
    );
  });
});
