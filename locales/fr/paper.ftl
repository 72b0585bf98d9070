### review: unreviewed
### Les mots de l’orientation et du dossier sur papier, autour de ceux du guide et des personnes.
### Formels, simples, respectueux. Jamais une constatation sur la personne, ni pourcentage, ni score.

## Titres

paper-referral = Orientation
paper-record = Dossier de la situation
paper-exercise-word = EXERCICE
paper-exercise = Aucune personne réelle n’est concernée.
paper-exercise-unsigned = Un exercice ne se signe pas.

## En tête

paper-case = Dossier
paper-made = Établi le
paper-place = Type de lieu
paper-name = Nom
paper-name-kept-apart = absent de ce document
paper-guide = Guide
paper-edition = Édition
paper-guide-mark = Empreinte du guide
paper-record-mark = Empreinte du dossier

## Remarques

paper-provisional = Provisoire : le poids de certains signes reste à confirmer.
paper-unreviewed = Traduction non relue : ces mots attendent encore un lecteur compétent.
# $count (Number)
paper-not-printed = { $count ->
    [one] Une lettre n’a pas pu être imprimée et figure comme un cercle pointillé. Elle est conservée dans le dossier.
   *[other] { $count } lettres n’ont pas pu être imprimées et figurent comme des cercles pointillés. Elles sont conservées dans le dossier.
}

## Besoins

paper-first-now = D’abord, maintenant
paper-needs = Ce qui est nécessaire
paper-done = Fait
# $when (String)
paper-when = { $when ->
    [now] Maintenant
    [today] Aujourd’hui
    [tonight] Cette nuit
    [later] Plus tard
   *[done] Fait
}

## Conclusion

paper-conclusion = Ce que cela indique
paper-supports = Ce document aide une personne formée. L’autorité compétente décide. Il ne constitue pas une constatation sur la personne.
paper-computed = Selon les règles du guide
# $change (String)
paper-changed = { $change ->
    [raised] Relevé par l’agent
   *[lowered] Abaissé par l’agent
}
paper-reason = Motif

## Acte, moyen, but

paper-elements = Acte, moyen et but
paper-element = { $element ->
    [act] Acte
    [means] Moyen
   *[purpose] But
}
# $state (String)
paper-element-state = { $state ->
    [indicated] indiqué
    [suspected] soupçonné
    [open] encore ouvert
   *[not-indicated] non indiqué
}
paper-element-nothing = Rien n’est noté ici.
paper-sources = Sources
# $basis (String)
paper-basis = { $basis ->
    [seen] Vu
    [told-by-person] Dit par la personne
    [told-by-other] Dit par quelqu’un d’autre
   *[document] Document
}

## Ce qui reste ouvert

paper-unknown = Encore inconnu
paper-unknown-none = Rien de ce que demande le guide n’est resté ouvert.

## Qui peut aider

paper-helpers = Qui peut aider
paper-helper = Service
paper-contact = Contact
paper-to-supply = numéro à fournir
paper-no-helper = Aucun service n’a encore été choisi.

## Qui peut savoir

paper-consents = Qui peut savoir
paper-recipient = Destinataire
paper-shared = Ce qui est transmis
paper-agreement = La personne
# $agreement (String)
paper-agrees = { $agreement ->
    [agrees] est d’accord
    [declines] n’est pas d’accord
    [not-asked] non interrogée
   *[not-required] informée ; accord non requis
}
paper-no-consent = Personne n’a encore été nommé.

## L’agent

paper-statement = Déclaration de l’agent
paper-statement-empty = Aucune déclaration n’a été écrite.
paper-role = Fonction
paper-alias = Agent
paper-signature = Signature
paper-signed-on = Signé le
paper-key = Clé
paper-signed = Signé avec la clé de l’agent. Qui détient le dossier peut le vérifier.
paper-unsigned = Non signé avec une clé. À signer à la main.
paper-changed-since = Le dossier a changé depuis cette signature.
paper-date = Date

## Dossier

paper-dimensions = Signes comptés, dimension par dimension
paper-dimension = Dimension
paper-signs = Signes
paper-rule = Règle
paper-rule-state = { $state ->
    [met] Règle remplie
    [open] Ouvert
    [not-met] Non remplie
   *[not-asked] Pas encore demandé
}
# $count (Number)
paper-strong = { $count ->
    [one] { $count } fort
   *[other] { $count } forts
}
# $count (Number)
paper-medium = { $count ->
    [one] { $count } moyen
   *[other] { $count } moyens
}
# $count (Number)
paper-weak = { $count ->
    [one] { $count } faible
   *[other] { $count } faibles
}
paper-signs-none = aucun signe compté
paper-legend-strong = fort
paper-legend-medium = moyen
paper-legend-weak = faible
paper-answers = Questions et réponses
paper-answer = Réponse
# $response (String)
paper-response = { $response ->
    [yes] Oui
    [no] Non
    [unknown] Inconnu
    [declined] Ne souhaite pas répondre
   *[not-asked] Non demandé
}
paper-note = Note
paper-by = Par
paper-conflict = Deux réponses ont été données séparément. Les deux sont conservées.
paper-set-aside = N’est plus demandée : la réponse est conservée et laissée hors du résultat.
# $count (Number)
paper-unlisted = { $count ->
    [one] Une autre question du guide n’a pas de réponse ici. On ne peut rien en déduire.
   *[other] { $count } autres questions du guide n’ont pas de réponse ici. On ne peut rien en déduire.
}
paper-case-notes = Notes sur la situation
paper-history = Historique de ce dossier
# $count (Number)
paper-entries = { $count ->
    [one] { $count } entrée signée
   *[other] { $count } entrées signées
}
paper-first-entry = Première entrée
paper-last-entry = Dernière entrée
paper-history-mark = Empreinte de la dernière entrée
paper-history-key = Clé qui signe sur cet ordinateur
paper-earlier-edition = Demandé par une édition antérieure du guide
# $copy (Number), $by, $when (String)
paper-copy = Exemplaire { $copy }, établi par { $by }, { $when }

## La feuille de récupération. Elle ne dit ni ce qu'elle ouvre ni qui l'a faite : qui la trouve n'apprend rien.

paper-sheet = Feuille de récupération
paper-sheet-alias = Nom sur l’écran
paper-sheet-what = Ce code ouvre ce qui est gardé sous ce nom quand la phrase de passe est oubliée, ou quand plus aucune phrase de passe ne l’ouvre. Il l’ouvre une seule fois. Ensuite, une nouvelle feuille est faite.
paper-sheet-danger = Qui tient ce papier et l’ordinateur peut tout lire.
paper-sheet-code = Le code
paper-sheet-letters = Il n’a pas de lettre I, L, O ni U. Ce qui y ressemble est le chiffre 1 ou 0.
paper-sheet-scan = Le carré porte le même code, pour un lecteur à câble. Pas pour un téléphone.
paper-sheet-how = Comment elle sert
paper-sheet-how-open = Sur le premier écran, choisir le nom, puis « J’ai oublié ma phrase de passe ».
paper-sheet-how-type = Saisir le code, ou lire le carré.
paper-sheet-how-new = Choisir une nouvelle phrase de passe. Puis faire une nouvelle feuille : celle-ci n’ouvre plus rien.
paper-sheet-keep = Où la garder
paper-sheet-keep-locked = Sous clé, dans une enveloppe fermée, là où quelqu’un du service peut l’atteindre.
paper-sheet-keep-apart = Jamais avec l’ordinateur : ni dans son sac, ni dans la même voiture.
paper-sheet-keep-copy = Jamais photographiée, jamais envoyée, jamais lue au téléphone.
paper-sheet-lost = Perdue, ou vue par quelqu’un ? Faire une nouvelle feuille et la ressaisir. Dès lors, celle-ci n’ouvre plus rien.
