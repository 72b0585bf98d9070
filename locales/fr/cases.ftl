### review: unreviewed
### La liste des dossiers, et l'entrée vers un nouveau.

cases-title = Dossiers
cases-find = Code, lieu ou mot
# $count (Number)
cases-found = { $count ->
    [0] Rien trouvé
    [one] { $count } dossier trouvé
   *[other] { $count } dossiers trouvés
}
cases-find-clear = Montrer tous les dossiers
cases-start = Commencer un repérage

## Reprendre

cases-go-on = Reprendre
cases-go-on-label = Point d’arrêt
# $code, $ago, $answers (String)
cases-go-on-line = { $code } · Arrêt ici { $ago } · { $answers }
# $count (Number)
cases-answers = { $count ->
    [0] aucune réponse pour l’instant
    [one] { $count } réponse conservée
   *[other] { $count } réponses conservées
}

## La liste

cases-column-case = Dossier
cases-column-stands = Où il en est
cases-column-next = Suite
cases-column-kept = Conservé
cases-group-open = Ouverts
cases-group-signed = Signés
cases-group-closed = Clos
cases-nothing-asked = Aucune réponse pour l’instant
cases-act-now = D’abord, maintenant
# $place, $language (String)
cases-place-and-language = { $place } · { $language }
next-ask = Continuer les questions
# $question (String)
next-ask-about = Demander : { $question }
next-sign = Signer la déclaration
next-refer = Faire l’orientation
next-second-contact = Revoir la personne, demander plus
next-done = Rien à faire
cases-kept-here = Sur cet ordinateur

## À côté de la liste

cases-waiting = En attente de votre part
# $code (String)
cases-waiting-sign = Signer la déclaration de { $code }
cases-waiting-refer = Faire l’orientation de { $code }
cases-waiting-second-contact = Revoir { $code }, loin des autres
cases-where = Où se trouvent les dossiers
# $count (Number), écrit devant ces mots
cases-only-here = { $count ->
    [one] seulement sur cet ordinateur
   *[other] seulement sur cet ordinateur
}
cases-nothing-sent = Rien n’a été envoyé à l’autorité.
cases-backup-hint = Si cet ordinateur est perdu, ils sont perdus. Imprimer ou enregistrer les documents nécessaires.

## Encore aucun

cases-empty = Aucun dossier sur cet ordinateur
cases-empty-hint = En commencer un lors d’une rencontre. Chaque réponse est conservée aussitôt, et rien ne quitte cet ordinateur.

## Nouveau repérage

start-title = Commencer un repérage
start-place = Où êtes-vous ?
start-place-hint = Facultatif. Un type de lieu et une ville, jamais un nom.
start-submit = Commencer
