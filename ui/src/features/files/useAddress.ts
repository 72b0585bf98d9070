import { useEffect, useState } from "react";
import { useCase } from "../../app";
import { asFailure, type FileView, type HostFailure, useHost } from "../../host";
import { addressOf, fromBase64 } from "./bytes";

export interface Shown {
  url: string | null;
  failure: HostFailure | null;
}

/** An address for as long as somebody looks or listens. */
export function useAddress(
  make: (wanted: () => boolean) => Promise<string | null>,
  of: string,
): Shown {
  const [shown, setShown] = useState<Shown>({ url: null, failure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is named by `of`
  useEffect(() => {
    let isWanted = true;
    let made: string | null = null;
    make(() => isWanted).then(
      (url) => {
        made = url;
        if (isWanted) setShown({ url, failure: null });
        else if (url) URL.revokeObjectURL(url);
      },
      (error: unknown) => isWanted && setShown({ url: null, failure: asFailure(error) }),
    );
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [of]);
  return shown;
}

/** The whole file. */
export function useWhole(file: FileView): Shown {
  const host = useHost();
  const { caseId } = useCase().head;
  const read = (offset: number) => host.call("read_file", { caseId, file: file.file, offset });
  return useAddress((wanted) => addressOf(read, file, wanted), `${caseId}/${file.file}`);
}

/** The small picture that stands for it; none where it has none. */
export function useSmall({ file, hasSmall }: FileView): Shown {
  const host = useHost();
  const { caseId } = useCase().head;
  return useAddress(async () => {
    if (!hasSmall) return null;
    const part = fromBase64(await host.call("small_picture", { caseId, file }));
    return URL.createObjectURL(new Blob([part], { type: "image/jpeg" }));
  }, `${caseId}/${file}/small`);
}
