### review: unreviewed
### Ce que dit dalilctl : aide, contrôle de l’auteur, refus et évaluation en mots.

cli-about-dalilctl = Dalil en ligne de commande : pour les auteurs de guides, l’administration et les tribunaux.
cli-about-assess = Dit ce que les règles d’un guide tirent d’un fichier de réponses.
cli-about-guide = Travaille sur un guide.
cli-about-check = Nomme chaque erreur d’un guide, avec son fichier et sa ligne.
cli-usage = Comment l’appeler :
cli-options = Options
cli-verbs = Verbes
cli-help-help = Affiche cette aide
cli-help-version = Affiche la version
cli-help-json = Répond en JSON, pour les machines
cli-help-lang = Langue des mots : ar, en, es, fr ou zgh
cli-help-guide = Le dossier du guide
cli-help-answers = Le fichier de réponses, en JSON
cli-help-dir = Le dossier du guide

cli-wrong-argument = Il n’y a pas d’option { $argument }.
cli-wrong-verb = Il n’y a pas de verbe { $verb }.
cli-wrong-value = { $argument } n’accepte pas { $value }.
cli-wrong-missing = Il manque encore : { $argument }.
cli-wrong-no-verb = Dites ce qu’il faut faire.
cli-wrong-twice = { $argument } figure deux fois.
cli-wrong-other = Cela ne peut pas être compris.
cli-wrong-see-help = Ajoutez --help pour voir ce qui peut être demandé.

cli-failure-guide-missing = Il n’y a pas de guide dans { $path }.
    .recovery = Donnez le dossier qui contient guide.toml.
cli-failure-file-unreadable = { $path } ne peut pas être lu.
    .recovery = Vérifiez les droits du fichier et réessayez.
cli-failure-file-too-large = { $path } est plus grand qu’un fichier de guide ne peut l’être.
    .recovery = Retirez-le du dossier, ou divisez-le.
cli-failure-file-not-text = { $path } n’est pas du texte UTF-8.
    .recovery = Enregistrez-le de nouveau en UTF-8.
cli-failure-guide-mistakes = { $count ->
    [one] Le guide contient { $count } erreur.
   *[other] Le guide contient { $count } erreurs.
  }
    .recovery = Lancez dalilctl guide check sur le dossier : il nomme le fichier et la ligne de chacune.
cli-failure-guide-future = Le guide demande une version plus récente de Dalil.
    .recovery = Mettez Dalil à jour, ou prenez une édition antérieure du guide. Rien n’a été modifié.
cli-failure-guide-words = Le guide n’a pas de mots utilisables dans cette langue.
    .recovery = Choisissez une autre langue avec --lang, ou lancez dalilctl guide check sur le dossier.
cli-failure-answers-missing = Il n’y a pas de fichier de réponses dans { $path }.
    .recovery = Vérifiez le nom et réessayez.
cli-failure-answers-not-json = Le fichier de réponses n’est pas du JSON : ligne { $line }, colonne { $column }.
    .recovery = Corrigez-le à cet endroit et réessayez.
cli-failure-answers-unknown-field = Le fichier de réponses contient « { $field } », qui n’a pas de sens.
    .recovery = Retirez-le. Sont connus age, set, forms, indicators, acts, answers, urgent et concern.
cli-failure-answers-wrong-shape = « { $field } » n’a pas la bonne forme dans le fichier de réponses.
    .recovery = Comparez avec la description du fichier et réessayez.
cli-failure-answers-twice = « { $field } » figure deux fois dans le fichier de réponses.
    .recovery = Gardez celui qui est juste. Aucun des deux n’a été pris.
cli-failure-unknown-indicator = Le guide n’a pas d’indicateur « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-response = « { $response } » n’est pas une réponse pour « { $id } ».
    .recovery = Utilisez yes, no, unknown, declined ou not-asked.
cli-failure-unknown-form = Le guide n’a pas de forme d’exploitation « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-form-state = « { $response } » ne peut pas se dire de la forme « { $id } ».
    .recovery = Utilisez confirmed, suspected, none ou unknown.
cli-failure-unknown-age = « { $id } » n’est pas un âge.
    .recovery = Utilisez adult, under-18, doubtful ou unknown.
cli-failure-unknown-set = Le guide n’a pas de série d’indicateurs « { $id } ».
    .recovery = Laissez-la de côté : l’âge et les formes décident alors.
cli-failure-unknown-urgent = Le guide n’a pas de besoin urgent « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-act = Le guide n’a pas d’acte « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-unknown-question = Le guide n’a pas de question « { $id } ».
    .recovery = Cherchez une faute de frappe, ou une autre édition du guide.
cli-failure-retired-question = La question « { $id } » n’est gardée que pour d’anciens dossiers.
    .recovery = Retirez-la du fichier.
cli-failure-unsuited-response = « { $response } » n’est pas le genre de réponse que prend « { $id } ».
    .recovery = Regardez la question dans le guide et réessayez.
cli-failure-unknown-choice = « { $id } » n’a pas de choix « { $response } ».
    .recovery = Regardez les choix de la question dans le guide.
cli-failure-number-out-of-range = { $response } est en dessous ou au-dessus de ce que prend « { $id } ».
    .recovery = Regardez les limites de la question dans le guide.
cli-failure-date-malformed = La date pour « { $id } » n’existe pas au calendrier.
    .recovery = Écrivez 2024, 2024-03 ou 2024-03-09.

cli-check-good = { $guide } { $edition } est bon : questions { $questions }, indicateurs { $indicators }, langues { $languages }.
cli-check-mistakes = { $count ->
    [one] { $count } erreur.
   *[other] { $count } erreurs.
  }

check-file-missing = Ce fichier ou ce dossier manque.
check-toml-broken = Ce n’est pas du TOML.
check-unknown-field = Le format ne connaît pas le champ « { $name } » ici.
check-missing-field = Le champ « { $name } » manque ici.
check-unknown-value = « { $name } » n’est pas une valeur pour ce champ.
check-future-format = Le guide a le format { $format } ; cette version de Dalil comprend { $understood }.
check-id-malformed = « { $id } » n’est pas un identifiant bien formé : minuscules, chiffres et traits d’union simples.
check-id-twice = « { $id } » est déjà utilisé dans { $other-file }:{ $other-line }.
check-retired-id-reused = « { $id } » est retiré et ne peut plus jamais servir.
check-retired-referenced = « { $id } » est retiré et n’est plus demandé.
check-question-dangling = Il n’y a pas de question « { $id } ».
check-choice-dangling = La question « { $about } » n’a pas de choix « { $id } ».
check-indicator-dangling = Il n’y a pas d’indicateur « { $id } ».
check-sign-dangling = Il n’y a pas de signe « { $id } ».
check-page-dangling = Il n’y a pas de page « { $id } » dans cette section.
check-dimension-dangling = Il n’y a pas de dimension « { $id } ».
check-set-dangling = Il n’y a pas de série « { $id } ».
check-form-dangling = Il n’y a pas de forme « { $id } » parmi les entrées.
check-source-dangling = Il n’y a pas de source « { $id } » dans guide.toml.
check-need-dangling = Il n’y a pas de besoin « { $id } ».
check-urgent-dangling = Il n’y a pas d’entrée urgente « { $id } ».
check-person-dangling = L’exercice n’a pas de personne « { $id } ».
check-answer-unfit = La question « { $id } » n’admet pas la réponse « { $name } ».
check-exercise-differs = D’après les règles, cette personne donne : { $found }. L’exercice attend : { $expected }.
check-exercise-unasked = La question « { $question } » n’est pas posée à cette personne.
check-exercise-silent = Cette personne ne dit rien sur « { $question } », alors que le dossier l’attend d’elle.
check-condition-malformed = Le format n’a pas de telle condition.
check-condition-unsuited = La condition ne convient pas au genre de la question « { $id } ».
check-forward-reference = La condition de « { $id } » dépend de « { $later } », qui vient plus loin.
check-condition-cycle = Des conditions dépendent l’une de l’autre : { $cycle }.
check-kind-unsuited = Le champ « { $field } » ne convient pas au genre de « { $id } », ou manque.
check-table-uneven = « { $id } » a d’autres choix que la première ligne du tableau « { $page } ».
check-input-unsuited = La question « { $id } » n’a pas le genre ou les choix que demande cette entrée.
check-set-missing = { $age ->
    [child] Pour les enfants il faut exactement une série sans formes ; trouvées : { $count }.
   *[other] Pour les adultes il faut exactement une série sans formes ; trouvées : { $count }.
  }
check-row-out-of-order = La ligne « { $id } » se trouve sous une ligne à la conclusion plus basse.
check-row-last-conditional = La dernière ligne doit toujours valoir.
check-grade-missing = « { $id } » n’a de poids dans aucune série.
check-indicator-unreachable = Aucune question ne peut mettre « { $id } » à oui.
check-total-differs = { $set }, { $dimension } : la source en compte { $stated }, le guide en a { $found }.
check-too-many-questions = { $count } questions sur le chemin habituel ; { $limit } au plus.
check-too-many-signs = { $count } signes dans le coup d’œil ; { $limit } au plus.
check-word-missing = « { $id } » manque ici.
check-word-orphan = Rien dans le guide n’a besoin de « { $id } ».
check-word-variables = « { $id } » a les variables « { $found } » ; la référence a « { $expected } ».
check-word-twice = « { $id } » figure deux fois.
check-word-broken = Ce n’est pas du Fluent.
check-word-forbidden = « { $id } » contient « { $phrase } », qui ne doit jamais s’afficher.
check-word-markup = « { $id } » contient du balisage ; les mots sont du texte simple.
check-word-default = La forme par défaut d’un sélecteur dans « { $id } » ne s’appelle pas other.
check-word-reference = « { $id } » renvoie à « { $reference } », qui n’existe pas.
check-review-missing = La première ligne ne dit pas l’état de relecture : ### review: unreviewed
check-language-undeclared = guide.toml ne déclare pas la langue « { $language } ».

cli-assess-act-now = D’abord, maintenant
cli-assess-ask-first = À demander d’abord, personne n’a encore répondu
cli-assess-conclusion = Selon les règles du guide
cli-assess-provisional = Les poids de cette série sont encore à confirmer.
cli-assess-unreviewed = Les mots du guide n’ont pas été relus dans cette langue.
cli-assess-elements = Acte, moyens et but
cli-assess-element = { $state ->
    [indicated] indiqué
    [not-indicated] non indiqué
   *[open] encore ouvert
  }
cli-assess-means-not-needed = Moins de 18 ans ou âge douteux : les moyens n’ont pas à être montrés.
cli-assess-dimensions = Signes comptés, dimension par dimension
cli-assess-dimension = { $state ->
    [positive] règle remplie
    [not-positive] règle non remplie
   *[open] encore ouvert
  }
cli-assess-counts = forts { $strong }, moyens { $medium }, faibles { $weak }
cli-assess-reasons = Raisons
cli-assess-row = ligne { $row }
cli-assess-form = { $state ->
    [confirmed] confirmée
   *[suspected] soupçonnée
  }
cli-assess-grade = { $grade ->
    [strong] fort
    [medium] moyen
    [weak] faible
   *[other] pas dans cette série
  }
cli-assess-concern = L’agent est inquiet pour la personne.
cli-assess-routes = Suites possibles
cli-assess-signs = Autres signes, nommés et jamais comptés
cli-assess-unknown = Encore inconnu
cli-assess-unknown-indicators = { $count ->
    [one] { $count } indicateur
   *[other] { $count } indicateurs
  }
cli-assess-unknown-forms = { $count ->
    [one] { $count } forme d’exploitation
   *[other] { $count } formes d’exploitation
  }
cli-assess-unknown-acts = { $count ->
    [one] { $count } acte
   *[other] { $count } actes
  }
cli-assess-unknown-age = l’âge
cli-assess-ask-next = Que demander ensuite
cli-assess-ask-next-none = Aucune question ouverte ne pourrait encore changer la conclusion.
cli-assess-guide = Guide { $guide }, édition { $edition }, SHA-256 { $hash }

## vault: help
cli-about-vault = Examine, copie et ramène ce que des agents gardent sur un ordinateur.
cli-about-vault-check = Examine tout ce qu’un agent garde et dit ce qui n’est plus comme avant. La phrase de passe est la première ligne de l’entrée.
cli-about-backup = Fait une sauvegarde de ce qu’un agent garde. La phrase de passe est la première ligne de l’entrée.
cli-about-restore = Ramène une sauvegarde, jamais par-dessus ce qui est là. Sans phrase de passe.
cli-help-data = Le dossier de données de Dalil
cli-help-alias = De qui, comme au premier écran ; inutile s’il n’y a qu’une personne
cli-help-to = Où mettre la sauvegarde
cli-help-from = Le dossier de la sauvegarde

## vault: what was found. $alias (String): a name of the first screen

cli-vault-whole = Tout ce que { $alias } garde est entier.
cli-vault-broken = Tout ce que { $alias } garde n’est pas entier.
# $state (String): whole, or damaged
cli-vault-pages = Pages : { $state ->
    [whole] toutes entières
   *[other] abîmées
  }
# $count (Number)
cli-vault-history = Historique : { $count } inscriptions comme elles ont été signées.
# $entry (Number)
cli-vault-history-broken = Historique : plus comme il a été signé à partir de l’inscription { $entry }.
cli-vault-lists = Listes : pas ce que donnent les inscriptions ; elles ont été refaites.
# $segments, $events, $waiting (Number)
cli-vault-second = Deuxième lieu : { $segments } segments avec { $events } inscriptions ; { $waiting } attendent.
# $segment (Number), $code (String)
cli-vault-second-fault = Deuxième lieu : le segment { $segment } n’est plus comme il a été mis ({ $code }).
cli-vault-second-closed = Deuxième lieu : il n’est pas ouvert.
# $entries (Number), $when (String)
cli-vault-copy = Copie : { $entries } inscriptions, { $when }
# $path (String)
cli-vault-backed-up = La sauvegarde est dans { $path }.
cli-vault-restored = { $alias } est de nouveau au premier écran.

# $path (String)
cli-failure-data-missing = Il n’y a pas de dossier de données de Dalil à { $path }.
    .recovery = Donner le dossier qui contient device.hdr.
cli-failure-who-missing = Plusieurs agents gardent quelque chose ici.
    .recovery = Dire de qui avec --alias.


## authority: help
cli-about-authority = Crée une autorité et travaille pour elle : cartes, manifestes, appareils, récupération. Sans réseau.
cli-about-init = Crée une autorité dans un nouveau dossier : clés racines, clés du bureau, clés du serveur, parts pour trois dépositaires, premier manifeste.
cli-about-card = Fait des cartes d’inscription. Chacune permet à un appareil de demander une fois, pendant quatorze jours.
cli-about-manifest = Montre, contrôle ou remplace ce que les appareils croient d’une autorité.
cli-about-manifest-show = Dit ce que contient un manifeste.
cli-about-manifest-verify = Dit si un manifeste est cru : par son nom, ou après un autre.
cli-about-manifest-next = Fait le manifeste suivant avec les clés racines du dossier et le met en vigueur.
cli-about-enrol = Montre qui demande à être admis, admet ou refuse.
cli-about-enrol-list = Ouvre des demandes et montre six mots de chacune, à comparer par téléphone.
cli-about-enrol-approve = Admet un appareil : écrit son certificat.
cli-about-enrol-refuse = N’admet pas un appareil : écrit un ordre pour le serveur.
cli-about-recover = Deux dépositaires ouvrent un coffre dont la phrase de passe est perdue. Hors ligne, pour le seul ordinateur qui demande.
cli-help-name = Le nom de l’autorité
cli-help-url = Où se trouve un serveur : https:// et un nom
cli-help-authority-out = Le nouveau dossier de l’autorité
cli-help-roots = Combien de clés racines ; 3 par défaut
cli-help-threshold = Combien d’entre elles doivent signer ; 2 par défaut
cli-help-ca = SHA-256 de la clé publique de l’autorité de certification des serveurs : 64 chiffres
cli-help-days = Pour combien de jours ; 365 par défaut
cli-help-authority = Le dossier de l’autorité
cli-help-cards-out = Où mettre les cartes
cli-help-count = Combien de cartes ; 1 par défaut
cli-help-manifest-file = Le fichier du manifeste
cli-help-pin = Le nom que donne une carte : 64 ou 30 chiffres
cli-help-after = Le manifeste qui était en vigueur avant
cli-help-revoke = Un appareil qui n’est plus cru : 32 chiffres
cli-help-requests = Fichiers de demandes
cli-help-request = Le fichier d’une demande
cli-help-organisation = À quelle organisation appartient l’appareil
cli-help-region = Où l’appareil est utilisé
cli-help-role = Ce que l’appareil peut faire : officer, desk ou courier ; officer par défaut
cli-help-file-out = Le fichier à écrire
cli-help-share = Le fichier de la part d’un dépositaire ; deux fois
cli-help-recovery-request = Le fichier de la demande de récupération
cli-help-words = Les six mots que l’agent vous a lus
cli-help-passphrase-file = Un fichier dont la première ligne est la phrase de passe ; sinon la première ligne de l’entrée

## authority: what it says
# $path (String)
cli-authority-made = L’autorité est dans { $path }. Gardez à part ce qui est dans private, une clé par gardien d’une racine.
cli-authority-custodians = Imprimez chaque fichier de dépositaire, donnez chacun à une autre personne, puis supprimez les trois fichiers. Chaque paire a été essayée et ouvre.
# $number, $set (String)
cli-authority-share = Part du dépositaire { $number } sur 3, série { $set }
cli-authority-share-keep = Deux dépositaires ensemble peuvent ouvrir chaque coffre de l’autorité ; un seul ne peut rien ouvrir. Gardez ceci sous clé, loin des autres. Ne le dites à personne, ne le photographiez pas.
# $count (Number), $path (String)
cli-card-made = Cartes faites : { $count }, dans { $path }. Remettez chacune en personne.
# $path (String)
cli-card-codes = Portez { $path } au serveur : sans lui aucune carte ne compte.
# $name (String): the authority
cli-card-title = Carte d’inscription : { $name }
# $when (String)
cli-card-valid = Pour un ordinateur, une fois, jusqu’au { $when }. Ne la photographiez pas, ne l’envoyez pas.
cli-card-scan = À scanner :
cli-card-typed = Ou à taper, trois lignes :
# $name, $version (String)
cli-manifest-of = { $name }, version { $version }
# $hash (String)
cli-manifest-hash = Son nom : { $hash }
# $roots, $threshold, $signatures (Number)
cli-manifest-roots = Racines : { $roots }, dont { $threshold } doivent signer ; signatures : { $signatures }
# $url (String)
cli-manifest-url = Serveur : { $url }
# $count (Number)
cli-manifest-revoked = Appareils révoqués : { $count }
# $when (String)
cli-manifest-fresh = À jour jusqu’au { $when }
cli-manifest-stale = Son temps est passé depuis le { $when } : faites le suivant.
# $name, $role, $device, $when (String)
cli-enrol-asks = { $name } ({ $role }) demande, appareil { $device }, { $when }
# $words (String)
cli-enrol-words = À comparer par téléphone : { $words }
# $name, $path (String)
cli-enrol-approved = { $name } est admis. Le certificat est { $path } ; portez-le au serveur.
cli-enrol-refused = { $name } n’est pas admis. L’ordre est { $path } ; portez-le au serveur.
# $path (String)
cli-recover-done = La réponse est { $path }. Elle n’ouvre rien sans la phrase de passe que l’agent a choisie avec la demande.

## authority: refusals
# $path (String)
cli-failure-authority-exists = Il y a déjà quelque chose dans { $path }.
    .recovery = Donnez un nouveau dossier. Rien n’a été écrit.
cli-failure-authority-missing = Il n’y a pas d’autorité à { $path }.
    .recovery = Donnez le dossier qui contient le fichier manifest.
cli-failure-authority-unwritten = { $path } ne peut pas être écrit.
    .recovery = Vérifiez les droits et la place sur le disque, et réessayez.
# $url (String)
cli-failure-authority-url = « { $url } » n’est pas une adresse de serveur.
    .recovery = Écrivez https:// et un nom, avec un port s’il le faut, et rien après.
# $digits (String)
cli-failure-authority-ca = « { $digits } » n’est pas un SHA-256.
    .recovery = Donnez les 64 chiffres du SHA-256 de la clé publique.
# $device (String)
cli-failure-authority-device = « { $device } » ne désigne aucun appareil.
    .recovery = Donnez ses 32 chiffres, comme les montre enrol list.
cli-failure-authority-passphrase = La phrase de passe n’ouvre pas les clés de l’autorité.
    .recovery = Cherchez une faute de frappe et réessayez. Rien n’a été changé.
cli-failure-shares-two = Il faut les parts d’exactement deux dépositaires.
    .recovery = Donnez --share deux fois.
cli-failure-shares-same = Les deux parts sont du même dépositaire.
    .recovery = Prenez la part d’un autre dépositaire.
cli-failure-shares-apart = Les deux parts ne vont pas ensemble.
    .recovery = Comparez la série des deux papiers : prenez-en deux de la même.
# $group, $path (String)
cli-failure-share-group = Le groupe { $group } de { $path } n’est pas comme imprimé.
    .recovery = Corrigez-le d’après le papier et réessayez.
# $path (String)
cli-failure-share-mistyped = { $path } ne contient pas une part comme imprimée.
    .recovery = Comparez avec le papier et réessayez.
cli-failure-words-differ = Les six mots ne sont pas ceux de cette demande.
    .recovery = Demandez à l’agent de les relire, dans la même langue. S’ils diffèrent encore, ce n’est pas la demande de l’agent : ne répondez pas.
cli-failure-trust-malformed = Ce n’est pas un fichier d’une autorité, ou il a été changé.
    .recovery = Reprenez-le à sa source.
cli-failure-trust-other-authority = Ceci est d’une autre autorité.
    .recovery = Utilisez le dossier de l’autorité concernée.
cli-failure-trust-other-hash = Ce n’est pas le manifeste de ce nom.
    .recovery = Comparez les chiffres avec la carte. S’ils diffèrent, ne croyez pas ce fichier.
cli-failure-trust-lower-version = Le manifeste n’est pas plus récent que le précédent.
    .recovery = Gardez celui qui est en vigueur.
cli-failure-trust-broken-chain = Le manifeste ne suit pas le précédent.
    .recovery = Il en manque un entre les deux : contrôlez-les l’un après l’autre.
cli-failure-trust-threshold = Tant de signatures ne peuvent jamais être réunies.
    .recovery = Au moins une racine doit signer, et pas plus qu’il n’y en a.
cli-failure-trust-too-few-roots = Trop peu de racines ont signé.
    .recovery = Mettez les clés d’autres racines dans private et réessayez.
cli-failure-trust-foreign-signature = Une signature est de quelqu’un qui ne peut pas signer ceci.
    .recovery = Ne croyez pas ce fichier. Demandez d’où il vient.
cli-failure-trust-repeated-signature = Une signature y figure deux fois.
    .recovery = Ne croyez pas ce fichier. Demandez d’où il vient.
cli-failure-trust-expired = Son temps est passé.
    .recovery = Demandez-en un nouveau, et regardez l’horloge de cet ordinateur.
cli-failure-trust-code-spent = Le code de la carte a déjà servi, ou n’en est pas un.
    .recovery = Remettez une nouvelle carte.
cli-failure-trust-revoked = L’appareil a été révoqué.
    .recovery = Inscrivez-le de nouveau sous un autre identifiant, s’il peut revenir.
cli-failure-trust-not-allowed = Son rôle ne le permet pas, ou pas pour cet appareil.
    .recovery = Vérifiez le rôle et l’appareil concerné.
cli-failure-trust-from-the-future = Une version plus récente de Dalil a écrit ceci.
    .recovery = Mettez Dalil à jour et réessayez.
cli-failure-trust-not-opened = Ce qui est scellé ne s’ouvre pas avec ces clés.
    .recovery = C’est scellé pour une autre clé, ou changé. Vérifiez de quelle autorité il s’agit.
cli-failure-trust-cut = Des clés y manquent, ou ont été ajoutées.
    .recovery = Ne croyez pas ce fichier. Demandez d’où il vient.

## Editions of a guide

cli-about-guide-key = Crée la clé d’une des personnes qui signent les guides, dans un fichier sous phrase de passe.
cli-about-guide-pack = Emballe le dossier d’un guide pour les ordinateurs d’une autorité. Personne ne l’a encore signé.
cli-about-guide-sign = Signe un guide emballé avec une clé.
cli-about-guide-verify = Dit si un ordinateur d’une autorité prendrait un guide emballé.
cli-help-manifest = Le fichier du manifeste de l’autorité
cli-help-edition-version = Le numéro de l’édition ; il doit monter
cli-help-edition-file = Le fichier du guide emballé
cli-help-signer-key = Le fichier de la clé du signataire
cli-help-signed-guide = Pour quel guide sont les signataires ; dalil : le programme lui-même
cli-help-signer = La moitié publique de la clé d’un signataire, telle que guide key l’affiche
cli-help-signers = Combien doivent signer ; 2 par défaut
# $digits (String): the public half of a key
cli-edition-key = La clé est créée. Pour le manifeste : { $digits }
# $edition, $version (String), $signatures (Number), $when (String): until when it may be taken
cli-edition-made = Édition { $edition }, n° { $version }, emballée. Signatures : { $signatures }. Elle peut être prise jusqu’au { $when }.
cli-edition-signed = Édition { $edition }, n° { $version }, signée. Signatures : { $signatures }.
cli-edition-good = Édition { $edition }, n° { $version } : signée comme l’autorité le demande, avec { $signatures } signatures. Elle peut être prise jusqu’au { $when }.
# $count (String): mistakes
cli-failure-edition-mistakes = Le guide a des erreurs : { $count }.
    .recovery = Voyez-les avec guide check et corrigez-les d’abord.
cli-failure-edition-too-few = Trop peu de ceux que l’autorité nomme ont signé.
    .recovery = Faites signer le même fichier par les autres.
cli-failure-edition-signer = Ce n’est pas la moitié publique d’une clé.
    .recovery = Donnez les 64 chiffres que guide key a affichés.

## Updates of the program

cli-about-release = Dit ce que peut être une mise à jour du programme, et en contrôle une avant l’installation. N’installe rien.
cli-about-note = Décrit un paquet du programme pour les ordinateurs d’une autorité. Personne ne l’a encore signé.
cli-about-release-sign = Signe une note de version avec une clé.
cli-about-release-verify = Dit si un paquet peut être installé sur cet ordinateur. Ne change rien.
cli-help-package = Le paquet du programme, tel qu’il serait installé
cli-help-release-version = La version du programme dans le paquet : trois nombres
cli-help-note = Le fichier de la note de version
cli-help-over = La version installée ; celle de ce programme par défaut
cli-help-target = Pour quels ordinateurs : système et processeur, comme linux-x86_64 ; ceux comme celui-ci par défaut
# $version, $target (String), $signatures (Number)
cli-release-made = Note pour la version { $version }, { $target }. Signatures : { $signatures }.
cli-release-signed = Version { $version }, { $target }, signée. Signatures : { $signatures }. Comparez les chiffres avec ceux qui ont fait le paquet.
cli-release-good = Version { $version }, { $target } : le paquet est celui que l’autorité a signé, avec { $signatures } signatures. Il peut être installé.
# $size, $hash (String)
cli-release-package = Paquet : { $size } octets, SHA-256 { $hash }
# $when (String)
cli-release-until = À installer jusqu’au { $when }
cli-failure-trust-not-yet = Son temps n’est pas encore venu.
    .recovery = Regardez l’horloge de cet ordinateur, ou attendez.
cli-failure-release-too-few = Trop peu de ceux que l’autorité nomme pour le programme ont signé ; il en faut au moins deux.
    .recovery = N’installez rien. Faites signer la même note par les autres.
cli-failure-release-nobody = Le manifeste ne nomme personne qui signe le programme.
    .recovery = N’installez rien. L’autorité nomme au moins deux personnes : authority manifest next avec --guide dalil.
# $version, $running (String)
cli-failure-release-not-newer = La version { $version } n’est pas plus récente que { $running }, qui est installée.
    .recovery = N’installez rien. Ce qui est installé continue de fonctionner.
# $target, $here (String)
cli-failure-release-target = Le paquet est pour { $target }, et cet ordinateur est { $here }.
    .recovery = N’installez rien. Prenez le paquet et la note pour ce type d’ordinateur.
# $path (String)
cli-failure-release-size = { $path } est plus long ou plus court que le paquet signé.
    .recovery = N’installez rien. Copiez-le de nouveau depuis son origine ; s’il diffère encore, demandez là-bas.
cli-failure-release-hash = { $path } n’est pas le paquet qui a été signé.
    .recovery = N’installez rien. Copiez-le de nouveau depuis son origine ; s’il diffère encore, demandez là-bas.

## authority devices, authority health

cli-about-devices = Montre la liste que dalil-server devices a écrite : qui est connu, et qui est silencieux.
cli-about-health = Demande à un serveur de cet ordinateur s’il va bien. Code de sortie 0 seulement s’il est prêt.
cli-help-devices = Le fichier de la liste ; - pour l’entrée
cli-help-health-url = Où sont les chiffres du serveur : http:// et une adresse de cet ordinateur
# $when (String), $certified, $uncertified, $revoked (Number)
cli-devices-of = Appareils le { $when } : certifiés { $certified }, pas encore certifiés { $uncertified }, révoqués { $revoked }
cli-devices-device = Appareil
cli-devices-standing = État
cli-devices-role = Rôle
cli-devices-organisation = Organisation
cli-devices-seen = Dernier jour
cli-devices-notes = Remarques
# $state (String)
cli-device-standing = { $state ->
    [certified] certifié
    [revoked] révoqué
   *[other] pas encore certifié
  }
# $role (String)
cli-device-role = { $role ->
    [desk] bureau
    [courier] porteur
   *[other] agent
  }
# $when (String)
cli-device-until = certifié jusqu’au { $when }
cli-device-expired = certificat échu depuis le { $when }
# $days (Number)
cli-device-silent = sans nouvelles depuis { $days } jours ou plus
# $state (String): of a revoked one’s hand-in
cli-device-hand-in = { $state ->
    [begun] remise commencée
    [done] remise terminée
   *[other] remise encore possible
  }
cli-health-ready = Le serveur est prêt.
cli-health-no-figures = Il ne donne pas de chiffres.
# $count (Number)
cli-health-conversations = Conversations ouvertes : { $count }
cli-health-objects = Objets : { $count }
cli-health-bytes = Octets des objets : { $count }
cli-health-entries = Entrées gardées depuis son démarrage : { $count }
cli-health-requests = Demandes depuis son démarrage : { $count }
cli-health-put-off = Priés de revenir : { $count }
# $path (String)
cli-failure-devices-malformed = { $path } n’est pas une liste d’appareils.
    .recovery = Écrivez-la de nouveau avec dalil-server devices, et n’y changez rien.
cli-failure-devices-future = Une version plus récente de Dalil a écrit { $path }.
    .recovery = Mettez Dalil à jour et réessayez.
# $url (String)
cli-failure-health-url = « { $url } » n’est pas l’adresse des chiffres de cet ordinateur.
    .recovery = Écrivez http://127.0.0.1 et le port que le serveur a affiché après metrics. D’un autre ordinateur, passez par SSH.
cli-failure-health-no-database = Le serveur répond, et sa base de données ne répond pas.
    .recovery = Vérifiez la base de données et la place sur son disque. Les appareils gardent tout et reviennent.
cli-failure-health-no-manifest = Le serveur ne connaît encore aucune autorité.
    .recovery = Apportez-lui le manifeste : dalil-server take.
# $url (String)
cli-failure-health-other = Quelque chose répond à { $url }, et ce n’est pas un tel serveur.
    .recovery = Comparez l’adresse avec celle que le serveur a affichée après metrics.
cli-failure-health-silent = Rien ne répond à { $url }.
    .recovery = Vérifiez que le serveur tourne, et comparez l’adresse avec celle qu’il a affichée après metrics.
