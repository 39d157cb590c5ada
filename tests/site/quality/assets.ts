import { absolute } from '../../../lib/urls.ts';
import type { Check } from './check.ts';
import { filesOfPage } from './files-of-page.ts';
import { attribute } from './page.ts';
import { fileAt } from './site.ts';

const ownFolders = /^\/(?:_next\/static|assets)\//;
const shared = ['og:image', 'twitter:image'];

/** A page loads files of this site only, and each is there; no file lies about that nobody loads. */
/** A script for pages that tell of something to come; today there may be none. */
const onlyBeforeADay = /\/by-day-[^/]*$/;

export function assets(): Check {
  const loaded = new Set<string>();
  return {
    name: 'Assets there and in use',
    page(page, site) {
      const files = filesOfPage(page);
      const images = page.elements
        .filter((element) =>
          shared.includes(attribute(element, 'property') ?? attribute(element, 'name') ?? ''),
        )
        .map((element) => attribute(element, 'content') ?? '');
      const problems = images
        .filter(
          (image) => !image.startsWith(absolute('/')) || !fileAt(site, new URL(image).pathname),
        )
        .map((image) => `is shared with an image that is not there: ${image}`);
      const styles = files.filter((file) => file.as === 'stylesheet').length;
      if (styles !== 1) problems.push(`has ${styles} stylesheets instead of one`);
      for (const { address } of files) {
        loaded.add(address);
        if (!/^\/(?!\/)/.test(address)) problems.push(`loads ${address} from somewhere else`);
        else if (!fileAt(site, address)) problems.push(`loads ${address}, which is not there`);
      }
      return problems;
    },
    site(site) {
      const own = [...site.files].filter(
        (file) => ownFolders.test(file) && !/\.(?:br|gz)$/.test(file),
      );
      const code = own
        .filter((file) => /\.(?:css|js)$/.test(file))
        .map((file) => ({ file, text: site.read(file).toString() }));
      const isNamed = (asset: string) =>
        code.some(
          ({ file, text }) => file !== asset && text.includes(asset.split('/').pop() ?? ''),
        );
      return own
        .filter((file) => !loaded.has(file) && !isNamed(file) && !onlyBeforeADay.test(file))
        .map((path) => ({ path, problem: 'is loaded by no page' }));
    },
  };
}
