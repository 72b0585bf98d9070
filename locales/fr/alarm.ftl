### review: unreviewed
### Ce qui est venu du chemin vers l’autorité et ne devrait pas être : ce que cela veut dire, que faire.

# $count (Number): kinds of alarms that nobody has read
alarm-title = { $count ->
    [one] Une chose sur le chemin vers l’autorité n’était pas comme elle doit être
   *[other] Des choses sur le chemin vers l’autorité n’étaient pas comme elles doivent être
}
alarm-calm = Rien d’un dossier n’a été perdu ni changé. Ce qui est venu est gardé comme preuve.
# $count (Number), $when (element): a moment
alarm-when = { $count ->
    [one] Une fois, { $when }
   *[other] { $count } fois, la dernière { $when }
}
# $code (element): digits to be read out
alarm-code = À lire à voix haute : { $code }
alarm-read = J’ai lu
# $when (element): a moment
alarm-read-at = Lu { $when }
alarm-earlier = Ce qui a déjà été lu

alarm-fork = Une ancienne copie du disque de cet ordinateur a été utilisée
    .do = Tout est gardé, et l’envoi a repris du début. Si personne ici n’a remis une copie du disque, appelez l’autorité.
alarm-invented-fork = Le serveur a montré des entrées que cet ordinateur n’a jamais signées
    .do = Rien n’en a été repris. Utilisez un autre réseau. Si cela revient, appelez l’autorité.
alarm-server-rolled-back = Le serveur a perdu ce pour quoi il avait signé
    .do = Cet ordinateur l’envoie de nouveau de lui-même. Dites-le à l’autorité : qui tient le serveur doit le savoir.
alarm-forged-receipt = Un reçu est venu que le serveur de l’autorité n’a pas signé
    .do = Ce qu’il visait ne compte pas comme reçu et repart. Si cela revient, appelez l’autorité.
alarm-other-server = Un autre serveur qu’avant a répondu
    .do = Rien ne lui a été envoyé. Utilisez un autre réseau. Si cela revient, appelez l’autorité.
alarm-bad-manifest = Ce que l’autorité dit d’elle est venu sous une forme qui ne compte pas
    .do = Ce qui était en vigueur le reste. Si cela revient, appelez l’autorité.
alarm-bad-statement = Un certificat ou une réponse est venu, signé par personne qui en ait le droit
    .do = Cela n’a pas été pris. Appelez l’autorité et lisez les chiffres.
alarm-bad-inbox = Dans la boîte, une chose manquait, venait deux fois ou n’était pas ce que dit son nom
    .do = Cela n’a pas été pris. Envoyez encore une fois plus tard. Si cela revient, appelez l’autorité.
alarm-not-the-same = Cet ordinateur et le serveur n’ont pas la même chose, et renvoyer n’a pas aidé
    .do = Rien n’a été écrasé. Appelez l’autorité : quelqu’un doit regarder les deux.
alarm-bad-answer = Ce qui a répondu n’est pas un serveur de l’autorité
    .do = Un réseau qui demande un mot de passe est peut-être entre les deux. Utilisez-en un autre. Si cela revient, appelez l’autorité.
alarm-bad-order = Un ordre est venu que l’autorité n’a pas donné, ou pas à cet ordinateur
    .do = Il n’a pas été suivi. Appelez l’autorité tout de suite et lisez les chiffres.
alarm-bad-pack = Une édition du guide est venue qui ne compte pas
    .do = L’édition en vigueur continue. Dites-le à l’autorité : elle était plus ancienne, hors délai, non signée comme il faut, ou pas pour ce programme.
alarm-order-not-opened = Un ordre de l’autorité est venu que cet ordinateur ne peut pas ouvrir
    .do = Il n’a pas été suivi. Il était scellé pour une autre clé, comme lorsque le fichier propre de cet ordinateur a été refait depuis. Dites-le à l’autorité : l’ordre doit être redonné.

## Cases that the authority had erased here
# $count (Number): cases
erased-title = { $count ->
    [one] L’autorité a fait effacer un dossier ici
   *[other] L’autorité a fait effacer des dossiers ici
}
erased-calm = Les mots, les fichiers et les clés ne sont plus dans votre coffre sur cet ordinateur. Que le dossier était là et qu’il a été effacé sur ordre reste dans l’historique.
order-reason-court = Un tribunal ou une loi l’a ordonné.
order-reason-person = La personne l’a demandé.
order-reason-mistake = Il a été noté par erreur, ou il est ici deux fois.
order-reason-duty = Le temps pendant lequel il peut être gardé est passé.
order-reason-other = Ce programme ne connaît pas la raison ; demandez à l’autorité.
