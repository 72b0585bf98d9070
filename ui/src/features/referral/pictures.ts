import { useEffect, useState } from "react";

/** Turns a page, as Rust drew it, into something that an `<img>` may show. */
function picture(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
}

/** Addresses of the pages; let go as soon as other pages come or nobody looks any more. */
export function usePictures(pages: readonly string[] | null): readonly string[] {
  const [urls, setUrls] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = (pages ?? []).map(picture);
    setUrls(made);
    return () => {
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [pages]);
  return urls;
}
