### review: unreviewed
### Le bureau d’une autorité, et ce qu’il dit aux agents.

## Places
spine-desk = Bureau
desk-title = Bureau
desk-tabs = Parties du bureau
desk-tab-inbox = Dossiers
desk-tab-devices = Ordinateurs
desk-tab-statistics = Chiffres
desk-find = Code ou mot
desk-list = Dossiers reçus
desk-group-now = Agir maintenant
desk-group-new = Nouveaux
desk-group-in-hand = En cours
desk-group-decided = Décidés
desk-empty = Aucun dossier n’est encore arrivé.
desk-empty-hint = Les dossiers apparaissent ici dès que l’ordinateur d’un agent les a envoyés.
desk-none-found = Aucun dossier ne contient ces mots.
desk-choose = Choisir un dossier pour le lire.

## One line of the list
desk-waits-desk = Attend le bureau
desk-waits-officer = Attend l’agent
desk-waits-nobody = N’attend personne
desk-news = Nouveau depuis la décision
# $when (String): how long ago
desk-received = Reçu { $when }
desk-sent-by-unknown = Un ordinateur pas encore certifié

## The case
# $count (Number): entries
desk-whole = { $count ->
    [one] Historique complet : une entrée, signée
   *[other] Historique complet : { $count } entrées, toutes signées
}
desk-broken = L’historique n’est pas tel qu’il a été signé. Ne pas s’y fier.
desk-statement = Déclaration de l’agent
desk-no-statement = L’agent n’a pas encore signé de déclaration.
# $count (Number): questions with different answers
desk-conflicts = { $count ->
    [one] Une réponse existe en deux versions ; celle qui protège le plus compte pour l’instant.
   *[other] { $count } réponses existent en deux versions ; celles qui protègent le plus comptent pour l’instant.
}
desk-open-case = Ouvrir tout le dossier
desk-history = Qui a écrit quoi, quand
desk-rests = Sur quoi cela repose
desk-rests-nothing = Aucun signe n’a été noté.

## The decision
desk-decision = Décision de l’autorité compétente
desk-decision-hint = Elle est consignée comme celle de l’autorité, à côté de la conclusion de l’agent, et lui est renvoyée.
desk-outcome = Ce qui est décidé
desk-outcome-taken-up = Pris en charge : un enquêteur formé poursuit
desk-outcome-identified = Identification formelle par l’autorité compétente
desk-outcome-other-route = Orienté vers une autre voie
desk-outcome-closed = Clos en l’état des faits
desk-reasons = Motifs
desk-next = Qui poursuit (un poste, pas un nom)
desk-role = En quelle qualité vous signez
desk-passphrase = Votre phrase de passe
desk-sign = Signer et renvoyer
desk-decide-again = Décider à nouveau
# $desk (String): what the authority calls the desk
desk-decided-by = Signé : { $desk }, { $role }, { $when }
# $next (String): who goes on
desk-goes-on = Poursuit : { $next }

## Questions to the officer
desk-asks = Questions à l’agent
desk-ask-text = Ce que vous devez savoir
desk-ask-send = Demander
desk-ask-open = Pas encore de réponse

## Giving a case on
desk-give = Transmettre à un autre lecteur
desk-give-what = Le dossier est scellé à nouveau pour ce seul lecteur, de même que ce qui s’y ajoute jusqu’au terme. Ce qui a été lu ne peut être repris.
desk-give-nobody = Aucun autre ordinateur certifié n’est connu de ce bureau.
desk-give-to = À qui
desk-give-hand-over = Cet agent poursuit le dossier
desk-give-identity = Aussi les noms, notes et lieux
desk-give-purpose = Dans quel but
desk-purpose-proceedings = Procédure judiciaire
desk-purpose-shelter = Hébergement
desk-purpose-care = Santé et soins
desk-purpose-hand-over = Un autre agent poursuit
desk-give-basis = Sur quelle base
desk-give-days = Jusqu’à quand
desk-days-30 = 30 jours
desk-days-90 = 90 jours
desk-days-none = Jusqu’à ce que l’on y mette fin
desk-give-now = Transmettre
desk-cancel = Annuler
desk-reader-reads = le lit déjà

## Two readers
desk-second = Un second lecteur signe
desk-second-what = Plus de 20 dossiers par jour ne quittent un bureau, ou ne sont effacés ailleurs, qu’avec l’accord d’un second lecteur, par sa propre phrase de passe.
desk-second-alias = Le nom du second lecteur sur le premier écran
desk-second-passphrase = Sa phrase de passe
desk-second-most = Dossiers en tout aujourd’hui
desk-second-sign = Signer comme second lecteur

## What does not fit
# $count (Number): things kept apart
desk-apart = { $count ->
    [one] Un élément reçu est mis à part
   *[other] { $count } éléments reçus sont mis à part
}
desk-apart-hint = Rien n’en est perdu, et rien n’en est montré comme valable.
# $count (Number): things kept apart that are not listed
desk-apart-more = { $count ->
    [one] Un autre, plus ancien que ceux-ci
   *[other] { $count } autres, plus anciens que ceux-ci
}
desk-apart-waits = en attente
desk-apart-refused = refusé

## Why it is kept apart: one for each code of the vault
desk-fault-author-unknown = La personne qui l’a écrit n’est pas encore connue.
desk-fault-authority-unknown = Ce coffre n’appartient encore à aucune autorité.
desk-fault-bytes-missing = Le serveur le nomme et ne l’a pas encore donné ; il est redemandé chaque fois.
desk-fault-case-erased = Son dossier a été effacé ici.
desk-fault-case-erased-by-order = Son dossier a été effacé sur ordre de l’autorité.
desk-fault-case-hurt = Une page de son dossier est illisible ici ; il attend qu’elle soit réparée.
desk-fault-case-unknown = Le début de son dossier n’est pas encore arrivé.
desk-fault-certificate-not-the-authoritys = Personne ayant qualité pour l’autorité ne l’a signé.
desk-fault-certificate-unreadable = Il est illisible.
desk-fault-device-changed = L’ordinateur est venu avec une autre clé qu’avant.
desk-fault-device-revoked = L’ordinateur qui l’a envoyé a été révoqué.
desk-fault-device-unknown = L’ordinateur qui l’a envoyé n’est pas encore connu.
desk-fault-gap = Une entrée antérieure n’est pas encore arrivée.
desk-fault-history-fork = Il continue autrement que ce qui est ici : une ancienne copie d’un disque est peut-être utilisée.
desk-fault-introduction-not-the-authoritys = Personne ayant qualité pour l’autorité ne l’a signé.
desk-fault-introduction-out-of-time = D’après l’horloge de cet ordinateur, il ne compte pas en ce moment.
desk-fault-introduction-unreadable = Il est illisible.
desk-fault-key-missing = Sa clé n’est pas encore arrivée.
desk-fault-keys-for-another = Il est scellé pour quelqu’un d’autre.
desk-fault-keys-not-opened = Il ne s’ouvre pas avec les clés de ce coffre.
desk-fault-keys-unreadable = Il est illisible.
desk-fault-ledger-broken = La liste de l’ordinateur n’est pas telle qu’elle a été signée.
desk-fault-ledger-unreadable = Il est illisible.
desk-fault-newer-program = Seul un programme plus récent peut le lire.
desk-fault-not-for-the-vault = Ce n’est rien que prend un bureau.
desk-fault-not-given = Personne ici n’a transmis ce dossier à qui l’a écrit.
desk-fault-not-in-ledger = La liste de son ordinateur ne le nomme pas encore.
desk-fault-officer-changed = L’agent est venu avec une autre clé qu’avant.
desk-fault-order-not-the-authoritys = Personne ayant qualité pour l’autorité ne l’a signé.
desk-fault-order-unreadable = Il est illisible.
desk-fault-other-authority = Il est destiné à une autre autorité.
desk-fault-other-device = Il appartient à un autre ordinateur que celui qui l’a envoyé.
desk-fault-request-not-opened = Il ne s’ouvre pas avec les clés de ce coffre.
desk-fault-request-unreadable = Il est illisible.
desk-fault-segment-address = Il n’est pas tel qu’il a été scellé.
desk-fault-segment-author = Il n’est pas tel qu’il a été signé.
desk-fault-segment-changed = Il n’est pas tel qu’il a été scellé.
desk-fault-segment-from-the-future = Seul un programme plus récent peut le lire.
desk-fault-segment-length = Il est illisible.
desk-fault-segment-order = Il n’est pas tel qu’il a été signé.
desk-fault-segment-other-case = Il contient quelque chose d’un autre dossier.
desk-fault-segment-other-key = Il n’est pas tel qu’il a été scellé.
desk-fault-segment-other-ledger = Il appartient à un autre ordinateur que celui qui l’a envoyé.
desk-fault-segment-packing = Il est illisible.
desk-fault-segment-removed = Il n’est pas tel qu’il a été scellé.
desk-fault-segment-signatures = Il n’est pas tel qu’il a été signé.
desk-fault-segment-unreadable = Il est illisible.

## The computers
desk-devices = Ordinateurs qui envoient des dossiers
desk-devices-empty = Aucun ordinateur n’a encore demandé à être connu.
desk-column-where = Où
desk-column-who = Qui y travaille
desk-column-seen = Dernières nouvelles
desk-column-edition = Guide
desk-column-state = État
desk-standing-asks = Demande à être connu
desk-standing-certified = Certifié
desk-standing-revoked = Révoqué
# $count (Number): objects
desk-device-waiting = { $count ->
    [one] Il manque encore un élément
   *[other] Il manque encore { $count } éléments
}
desk-device-gap = Des entrées de sa liste manquent
desk-device-fork = Sa liste continue de deux façons : une ancienne copie du disque est peut-être utilisée
desk-device-older = Une édition plus ancienne
desk-certify = Certifier
desk-certify-title = Certifier cet ordinateur
desk-certify-hint = Avant cela, vérifier par téléphone avec l’agent qui a demandé.
desk-organisation = Organisation
desk-region = Région
desk-revoke = Révoquer
desk-revoke-title = Révoquer cet ordinateur
desk-revoke-hint = C’est un ordre de l’autorité : le serveur et les autres bureaux le savent. Ce qu’il envoie désormais est mis à part, ce qui est arrivé avant reste, et ce qui y est scellé peut être remis une fois.
desk-seal = Sceller ses coffres
desk-seal-title = Sceller les coffres de cet ordinateur
desk-seal-hint = Plus personne n’y ouvre un coffre avec une phrase de passe. La feuille de récupération et les dépositaires de l’autorité le peuvent encore, et rien n’est effacé ; un coffre que rien d’autre n’ouvrirait reste comme il est. Cela prend effet quand l’ordinateur demande la prochaine fois, et ce bureau n’apprend pas s’il l’a fait. Si l’ordinateur peut être en d’autres mains, révoquez-le maintenant : il ne demande que tant que son agent se connecte, et une fois révoqué il ne demande plus.
# $when (element): a moment
desk-seal-again = Ordonné le { $when } ; un autre ordre scelle de nouveau ce qui a été récupéré depuis.
# $when (element): a moment
desk-seal-waits = Ordonné le { $when } ; l’ordre attend encore ici d’être envoyé, et il n’en est pas donné de second.
desk-erase = Effacer sur les ordinateurs qui l’ont
# $count (Number): computers
desk-erase-hint = { $count ->
    [one] Un ordinateur a quelque chose de ce dossier. Une fois l’ordre arrivé, les mots, les fichiers et les clés y sont effacés pour de bon dans le coffre de chaque agent, à sa prochaine ouverture. Les fichiers abîmés mis de côté et les sauvegardes emportées ailleurs restent, et le dossier reste à ce bureau.
   *[other] { $count } ordinateurs ont quelque chose de ce dossier. Une fois l’ordre arrivé, les mots, les fichiers et les clés y sont effacés pour de bon dans le coffre de chaque agent, à sa prochaine ouverture. Les fichiers abîmés mis de côté et les sauvegardes emportées ailleurs restent, et le dossier reste à ce bureau.
}
desk-erase-why = Pourquoi
desk-erase-now = Le faire effacer
# $when (element): a moment
desk-device-seal = Scellement ordonné le { $when }
# $when (element): a moment
desk-device-seal-gone = Scellement ordonné, au serveur depuis le { $when } ; on n’apprend pas si l’ordinateur l’a pris
# $count (Number): files
desk-erase-files = { $count ->
    [one] Un fichier de ce dossier n’est pas encore venu. Là où il est, il sera effacé et ne viendra plus.
   *[other] { $count } fichiers de ce dossier ne sont pas encore venus. Là où ils sont, ils seront effacés et ne viendront plus.
}
desk-erase-behind = Quelque chose que ces ordinateurs ont envoyé manque ici. C’est envoyé de nouveau là où c’est encore ; ce qui vient tard vient après l’ordre.
# $when (element): a moment
# $gone (Number): orders that the server has
# $count (Number): computers
desk-erasing = { $count ->
    [one] Effacement ordonné sur un ordinateur le { $when } ; le serveur en a { $gone }. On n’apprend pas s’il a été pris.
   *[other] Effacement ordonné sur { $count } ordinateurs le { $when } ; le serveur en a { $gone }. On n’apprend pas s’ils ont été pris.
}

## Files of a case
# $count (Number): files
desk-files = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
}
# $count (Number): files
desk-files-waiting = { $count ->
    [one] Un fichier n’est pas encore arrivé
   *[other] { $count } fichiers ne sont pas encore arrivés
}
desk-open-files = Fichiers

## Which computers, by region
desk-certify-role = Ce qu’il peut faire
desk-role-officer = Envoie des dossiers
desk-role-desk = Est un bureau de l’autorité
desk-role-courier = Porte ce qu’il ne peut pas lire
desk-regions = Par région
desk-region-column-region = Région
desk-region-column-computers = Ordinateurs
desk-region-column-silent = Silencieux
desk-region-column-older = Guide plus ancien
desk-region-column-waiting = Il manque quelque chose
# $days (Number)
desk-device-silent = Sans nouvelles depuis { $days } jours ou plus

## The guide for every computer
desk-pack = Le guide
desk-pack-none = Aucune édition n’a été donnée d’ici : chaque ordinateur suit celle de son programme.
# $edition (String), $version (Number), $when (element): a date
desk-pack-given = Édition { $edition }, n° { $version }, valable à partir du { $when }
# $count (Number): computers
desk-pack-there = { $count ->
    [one] Elle est dans la boîte d’un ordinateur
   *[other] Elle est dans la boîte de { $count } ordinateurs
}
# $count (Number): computers
desk-pack-waiting = { $count ->
    [one] Elle attend ici pour un ordinateur
   *[other] Elle attend ici pour { $count } ordinateurs
}
desk-pack-give = Donner une édition
desk-pack-give-title = Donner une édition du guide à tous les ordinateurs
desk-pack-give-hint = Elle a été signée ailleurs, par ceux que l’autorité nomme pour cela ; ici elle est seulement vérifiée. Un dossier garde l’édition avec laquelle il a commencé.
desk-pack-file = Fichier de l’édition signée

## Counts, never a share and nothing of a person
desk-counts = Chiffres
# $least (Number): the smallest number that is said
desk-counts-hint = Dossiers commencés dans des trimestres terminés, par région. Un nombre sous { $least } n’est pas dit et ne peut pas se déduire des autres.
# $least (Number)
desk-counts-none = Rien ne peut encore être dit : aucun trimestre n’a { $least } dossiers dans une région.
# $count (Number): cases
desk-counts-of = Dossiers comptés : { $count }
desk-count-column-period = Trimestre
desk-count-column-region = Région
desk-count-column-what = Quoi
desk-count-column-count = Dossiers
desk-count-all = Tous les dossiers
desk-count-undecided = Pas encore de décision
desk-count-nothing-asked = Rien demandé encore
desk-count-uncertified = Pas encore certifiés
desk-counts-save = Écrire un tableau
desk-counts-save-title = Écrire les chiffres dans un fichier
desk-counts-save-hint = Ce qui est fait de plus de 20 dossiers ne quitte un bureau qu’avec l’accord d’un second lecteur. Le fichier n’est pas scellé.
desk-counts-file = Où
# $path (String): where the file is
desk-counts-saved = Écrit : { $path }

## Becoming a desk
desk-become = Bureau d’une autorité
desk-become-hint = Pour les ordinateurs de l’autorité : avec ses fichiers, ce coffre lit les dossiers envoyés par les agents.
desk-become-folder = Dossier contenant les fichiers de l’autorité
desk-become-label = Ce que les agents liront : un bureau, pas un nom
desk-become-passphrase = Phrase de passe des fichiers de l’autorité
desk-become-now = En faire un bureau
# $label (String): what the authority calls this desk
desk-is = Ce coffre est un bureau : { $label }

## What an officer is told
said-title = De l’autorité compétente
said-read = Lu par l’autorité
said-answered = Réponse de l’autorité
said-yours = Vous poursuivez ce dossier.
said-not-yours = Un autre agent poursuit ce dossier.
said-asks = L’autorité demande
said-answer = Votre réponse
said-send = Répondre

## In the history
event-authority-decide = Décision de l’autorité compétente
event-authority-ask = L’autorité a demandé
event-authority-answer = Réponse à l’autorité
event-case-assign = Transmis
history-part-desk = Au bureau
