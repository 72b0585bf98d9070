### review: unreviewed
# $gender (feminine, masculine, other) : la personne à qui l'on parle.

## Tromperie au recrutement
ind-dr-job-location-employer = Mensonges sur le travail, le lieu ou l’employeur
ind-dr-work-conditions = Mensonges sur les horaires, la sécurité ou d’autres conditions
ind-dr-prostitution-conditions = Mensonges sur des conditions acceptées
ind-dr-contract = Contrat faux, ou changé plus tard
ind-dr-family-reunification = Fausse promesse de faire venir la famille
ind-dr-housing = Logement décrit de façon mensongère
ind-dr-papers-status = Fausse promesse de papiers ou de séjour régulier
ind-dr-travel-recruitment = Tromperie sur le voyage, son coût ou le recrutement
ind-dr-pay = Paie très différente de la promesse
ind-dr-marriage-adoption = Fausse promesse de mariage ou d’adoption
ind-dr-education = Fausse promesse d’école ou de formation

## Contrainte au recrutement
ind-cr-violence = Violences pendant le recrutement ou le voyage
ind-cr-threat-violence = Menaces de violences pendant le recrutement ou le voyage
ind-cr-abduction-sale = Personne enlevée, vendue ou mariée de force
ind-cr-debt = Recrutement avec une dette à rembourser par le travail
ind-cr-documents = Papiers pris pendant le recrutement ou le voyage
ind-cr-confinement = Personne enfermée ou surveillée pendant le recrutement ou le voyage
ind-cr-threat-denounce = Menaces d’appeler la police pendant le recrutement ou le voyage
ind-cr-threat-expose = Menaces de couvrir la personne de honte pendant le recrutement ou le voyage
ind-cr-family-violence = Proches frappés ou menacés pour que la personne accepte
ind-cr-money-withheld = Argent de la personne retenu pendant le recrutement ou le voyage

## Vulnérabilité au recrutement
ind-av-family-difficulty = Des difficultés familiales ont été utilisées
ind-av-irregular-status = L’absence de séjour régulier a été utilisée
ind-av-low-education-language = Le peu d’école ou la langue a été utilisé
ind-av-lack-information = Le manque d’information a été utilisé
ind-av-exploiter-control = Personne déjà sous le contrôle du recruteur
ind-av-economic = La pauvreté, les dettes ou le chômage ont été utilisés
ind-av-false-success-stories = Recrutement par de fausses histoires de réussite
ind-av-false-law-info = Fausses informations sur la loi ou les autorités
ind-av-family-circumstances = La composition de la famille a été utilisée
ind-av-personal-situation = L’âge ou la situation personnelle a été utilisé
ind-av-emotional-dependency = Un lien d’amour, de famille ou d’amitié a été utilisé
ind-av-authority-relation = Une position faible face aux autorités a été utilisée
ind-av-past-difficulties = Un mal subi auparavant a été utilisé
ind-av-travel-inability = Voyage impossible sans le recruteur
ind-av-beliefs = Une croyance a été utilisée pour lier la personne
ind-av-context = Une guerre, une catastrophe ou une crise au pays a été utilisée

## Exploitation
ind-ex-hours = Beaucoup trop d’heures, trop peu de repos
ind-ex-pay = Très peu de paie, paie en nature, ou aucune paie
ind-ex-pay-manipulation = Amendes, retenues ou intermédiaires absorbent la paie
ind-ex-living = Lieu de vie dégradant, surpeuplé ou insalubre
ind-ex-working-conditions = Conditions de travail très mauvaises ou humiliantes
ind-ex-hazard = Tâches dangereuses sans protection
ind-ex-law-contract-breach = Droit du travail ou contrat non respecté
ind-ex-no-social-protection = Ni contrat, ni assurance, ni autre couverture
ind-ex-no-education = Personne tenue loin de l’école ou de la formation

## Contrainte sur place
ind-cd-documents = Papiers gardés par quelqu’un d’autre
ind-cd-debt = Travail pour une dette qui n’est pas claire ou qui augmente
ind-cd-confinement = Personne enfermée, isolée ou surveillée
ind-cd-violence = Violences sur place
ind-cd-threat-violence = Menaces de violences
ind-cd-illicit-acts = Personne obligée à des actes illégaux
ind-cd-forced-tasks-clients = Tâches, sommes ou clients imposés, jamais acceptés
ind-cd-strong-influence = Emprise si forte que partir est impensable
ind-cd-against-peers = Personne obligée à contrôler d’autres ou à leur faire du mal
ind-cd-forced-lies = Consigne de mentir aux autorités, à la famille ou aux visiteurs
ind-cd-threat-denounce = Menace de dénonciation
ind-cd-threat-worse = Menace de conditions encore pires
ind-cd-family-violence = Proches frappés ou menacés pour retenir la personne
ind-cd-wages-withheld = Paie retenue pour que la personne reste
ind-cd-threat-expose = Menace de honte devant la famille ou d’autres

## Vulnérabilité sur place
ind-vd-dependency = Dépend d’eux pour la nourriture, le lit, les sorties ou les contacts
ind-vd-unknown-area = Ne connaît pas l’endroit ou la langue
ind-vd-economic = La pauvreté ou les dettes ne laissent pas d’autre choix
ind-vd-family = La situation familiale est utilisée pour retenir la personne
ind-vd-authority-relation = Le statut ou la peur des autorités est utilisé
ind-vd-past-difficulties = Un mal subi auparavant rend le départ plus difficile
ind-vd-personal-characteristics = La maladie, le handicap ou la mise à l’écart rend le départ plus difficile

## Dimensions
dim-deceptive-recruitment = Tromperie, au recrutement
    .short = Tromperie
dim-coercive-recruitment = Contrainte, au recrutement
    .short = Contrainte, recrutement
dim-vulnerability-recruitment = Vulnérabilité, au recrutement
    .short = Vulnérabilité, recrutement
dim-exploitation = Exploitation
    .short = Exploitation
dim-coercion-destination = Contrainte, sur place
    .short = Contrainte, sur place
dim-vulnerability-destination = Vulnérabilité, sur place
    .short = Vulnérabilité, sur place
