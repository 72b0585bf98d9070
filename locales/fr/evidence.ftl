### review: unreviewed
### Ce que dalilctl dit du dossier exporté d'un cas : pour les tribunaux et pour qui le vérifie.

## Aide

cli-about-case = Prouve et montre le dossier exporté d’un cas.
cli-about-verify = Dit si un dossier est tel qu’il a été signé, et sinon le premier endroit où il ne l’est pas.
cli-about-show = Prouve un dossier et montre chacune de ses entrées.
cli-help-file = Le dossier exporté
cli-help-key = Empreinte de la clé de l’agent, telle qu’imprimée sur le papier ; peut être donnée plusieurs fois
cli-help-head = Empreinte de la dernière entrée, telle qu’imprimée sur le papier

## Refus

# $path (String)
cli-failure-record-missing = Il n’y a pas de dossier à { $path }.
    .recovery = Vérifier le nom et réessayer.
cli-failure-record-too-large = { $path } est plus grand qu’un dossier ne peut l’être.
    .recovery = Vérifier que c’est le bon fichier.
# $argument, $count (String)
cli-failure-pin-malformed = --{ $argument } demande au moins { $count } chiffres parmi 0 à 9 et a à f, et au plus 64.
    .recovery = Les copier du papier ; les espaces ne comptent pas.

## La preuve

# $count (Number)
evidence-whole = { $count ->
    [one] Intact : son entrée est telle qu’elle a été signée.
   *[other] Intact : les { $count } entrées sont telles qu’elles ont été signées, dans leur ordre, et aucune ne manque entre elles.
}
# $entry (Number), $what, $when (String)
evidence-broken-at = Pas tel qu’il a été signé. Le premier endroit est l’entrée { $entry } : { $what }, { $when }.
# $entry (Number)
evidence-broken = Pas tel qu’il a été signé. Le premier endroit est l’entrée { $entry }.
# $code (String)
evidence-case = Dossier { $code }
# $count (Number)
evidence-kept-back = { $count ->
    [one] Une entrée n’y figure que par son empreinte ; son contenu a été retenu.
   *[other] { $count } entrées n’y figurent que par leur empreinte ; leur contenu a été retenu.
}
# $when (String)
evidence-made = Fichier établi : { $when }
# $guide, $edition, $hash (String)
evidence-guide = Guide { $guide }, édition { $edition }, SHA-256 { $hash }
# $fingerprint (String), $count (Number)
evidence-key = { $count ->
    [one] La clé { $fingerprint } a signé une entrée.
   *[other] La clé { $fingerprint } a signé { $count } entrées.
}
evidence-key-claimed = Qu’une clé soit celle d’un agent, seul ce fichier l’affirme. La comparer avec le papier, ou la donner avec --key.
evidence-key-given = Seules les clés données avec --key ont été acceptées.
# $hash (String)
evidence-head = Empreinte de la dernière entrée : { $hash }
evidence-record = Empreinte du dossier : { $hash }
evidence-pinned-last = L’entrée donnée avec --head est la dernière.
# $entry, $count (Number)
evidence-pinned-grew = { $count ->
    [one] L’entrée donnée avec --head porte le numéro { $entry } ; une autre la suit.
   *[other] L’entrée donnée avec --head porte le numéro { $entry } ; { $count } autres la suivent.
}
evidence-no-head = Que rien n’ait été coupé à la fin repose sur la signature de qui a établi le fichier. Pour en être sûr, donner avec --head l’empreinte imprimée sur le papier.
evidence-not-to-rely-on = Ce qui suit est montré tel qu’il est dans le fichier. Ne pas s’y fier.
evidence-hidden = Contenu retenu

## Ce qui ne va pas au premier endroit

evidence-flaw-not-a-record = Ce n’est pas un dossier de Dalil.
evidence-flaw-newer = Une version plus récente de Dalil l’a écrit. Utiliser cette version pour le vérifier.
evidence-flaw-unreadable = Illisible : des octets ont été changés ou perdus.
evidence-flaw-altered = L’agent qu’elle nomme ne l’a pas signée : elle a été modifiée, ou mise sous un autre nom.
evidence-flaw-foreign = Elle appartient à un autre dossier.
evidence-flaw-inserted = Elle a été ajoutée : elle prend la place d’une autre entrée.
evidence-flaw-moved = Elle a été déplacée : elle se trouve avant ce qu’elle suit.
evidence-flaw-removed = Quelque chose a été enlevé avant elle.
evidence-flaw-cut-short = Le dossier a été coupé ici.
evidence-flaw-unsigned = Le nombre, l’ordre ou les clés des entrées ne sont pas ceux qu’a signés qui a établi le fichier.
evidence-flaw-trailing = Quelque chose a été ajouté après la fin du dossier.
evidence-flaw-other-key = Elle est signée avec une clé qui n’a pas été donnée avec --key.
evidence-flaw-head-missing = L’entrée donnée avec --head n’est pas dans ce dossier : des entrées ont été coupées, ou c’est un autre dossier.
