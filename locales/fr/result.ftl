### review: unreviewed
### Le résultat et la déclaration de l'agent. Jamais une constatation sur la personne.

## D'abord, maintenant

result-first = D’abord, maintenant
result-first-ask = Demander d’abord :

## Le degré

result-ladder = Les degrés
# $count (Number)
result-told = { $count ->
    [one] { $count } dit par la personne
   *[other] { $count } dits par la personne
}
# $count (Number)
result-told-by-other = { $count ->
    [one] { $count } dit par quelqu’un d’autre
   *[other] { $count } dits par quelqu’un d’autre
}
# $count (Number)
result-seen = { $count ->
    [one] { $count } vu
   *[other] { $count } vus
}
# $count (Number)
result-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
# $count (Number)
result-unknown-count = { $count ->
    [one] { $count } inconnu
   *[other] { $count } inconnus
}
# $rung (String)
result-raised-to = L’agent a relevé à : { $rung }
# $rung (String)
result-lowered-to = L’agent a abaissé à : { $rung }
result-provisional = Poids provisoires
result-provisional-hint = Le poids de ces signes reste à confirmer.
result-unreviewed = Traduction non relue
result-empty = Encore aucune réponse. Commencer par le coup d’œil ou la conversation ; le résultat grandit avec chaque réponse.
result-to-quick-look = Vers le coup d’œil
result-to-conversation = Vers la conversation

## Acte, moyen, but

result-elements = Acte, moyen et but
# $state (String)
result-element-state = { $state ->
    [indicated] indiqué
    [suspected] seulement des signes
    [not-indicated] non indiqué
   *[open] encore ouvert
}
result-element-none = Rien n’est encore noté ici.
# $element (String)
result-element-evidence = { $element } : ce qui va dans ce sens

## Signes comptés

result-dimensions = Signes comptés, dimension par dimension
# $state (String)
result-dimension-state = { $state ->
    [met] Règle remplie
    [open] Ouvert
    [not-met] Non remplie
   *[not-asked] Pas encore demandé
}
result-rule = Remplie avec 2 forts ; 1 fort et 1 autre ; 3 moyens ; ou 2 moyens et 1 faible.

## Raisons

result-reasons = Les raisons, une par une
result-reasons-none = Aucun signe n’est compté jusqu’ici.
# $basis (String)
result-basis = { $basis ->
    [seen] Je l’ai vu
    [told-by-other] Quelqu’un d’autre me l’a dit
    [document] Un document
   *[told-by-person] La personne me l’a dit
}

## Ce qu'il y a derrière un signe

result-evidence-from = D’après la réponse à
result-evidence-grade = Poids
result-evidence-basis = Comment on le sait
result-evidence-source = Source
result-evidence-open = Vers la question
result-evidence-none = Rien n’a été compté ici jusqu’ici. Des questions ouvertes peuvent encore changer cela.

## Voies et autres signes

result-routes = Voies d’aide
result-signs = Autres signes, nommés et non comptés
result-signs-hint = Ils aident à comprendre et ne changent jamais le résultat.

## Ce qui est ouvert

result-aside = Ce qui est ouvert, et la déclaration
result-unknown = Encore inconnu
result-unknown-none = Rien de ce qui a été demandé n’est resté ouvert.
# $count (Number)
result-all = { $count ->
   *[other] Tout voir ({ $count })
}
result-fewer = En montrer moins
result-ask-next = Que demander ensuite
result-ask-next-none = Aucune question ouverte ne pourrait plus changer le résultat.

## La déclaration

result-statement = Déclaration de l’agent
result-view = Votre avis
result-agree = D’accord
result-raise = Relever
result-lower = Abaisser
result-raise-to = Relever à
result-lower-to = Abaisser à
result-choose-rung = Choisir
result-reason = Pourquoi votre avis est différent
result-saw = Ce que vous avez vu et entendu
result-saw-hint = Ce qui a été vu et entendu, avec des codes, pas de noms. Un avis différent demande une raison.
# $rung (String)
result-computed-stays = Selon les règles : { $rung }. Cela reste visible à côté de votre avis.
result-sign = Signer avec la phrase de passe
result-view-missing = Dire d’abord : d’accord, relever ou abaisser.
result-rung-missing = Choisir le degré auquel relever ou abaisser.
result-reason-missing = Un avis différent demande une raison. L’écrire en quelques mots.
result-statement-missing = Écrire ce qui a été vu et entendu. Quelques mots suffisent.
result-role-missing = Écrire en quelle fonction vous signez.

## Signer

result-sign-title = Signer la déclaration
# $rung (String)
result-sign-agree = Vous êtes d’accord : { $rung }
# $rung (String)
result-sign-raise = Vous relevez à : { $rung }
# $rung (String)
result-sign-lower = Vous abaissez à : { $rung }
result-role = Votre fonction
result-role-hint = Par exemple : inspection du travail, assistance sociale.
result-name = Votre nom (facultatif)
result-name-hint = Peut rester vide. La signature vaut sans lui.
result-passphrase = Votre phrase de passe, encore une fois
result-passphrase-missing = Taper la phrase de passe pour signer.
result-sign-now = Signer
result-sign-cancel = Pas encore
result-sign-note = Une signature ne peut pas être retirée du dossier. On peut toujours signer de nouveau.
result-signed-aloud = La déclaration est signée.

## Signé

result-signed = Déclaration signée
result-signed-agree = D’accord avec les règles
result-signed-raise = Relevé par l’agent
result-signed-lower = Abaissé par l’agent
result-signed-computed = Selon les règles, à la signature
result-signed-rung = L’avis de l’agent
result-signed-reason = Motif
result-signed-role = Fonction
result-signed-name = Nom
result-signed-at = Signé
result-signed-hash = Empreinte
result-sign-anew = Écrire une nouvelle déclaration
result-changed = Le dossier a changé depuis cette signature.
result-changed-hint = La signature vaut toujours pour ce qui était connu alors. Relire le résultat et signer de nouveau.
result-take-over = Reprendre les mots signés
result-keep-signed = Garder celle qui est signée
