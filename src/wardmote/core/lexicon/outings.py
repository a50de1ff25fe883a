"""What people arrange to meet for: "see you outside the library for the litter pick" dares nobody."""

OUTING = (
    r"(?:litter[- ]?pick\w*|clean[- ]?up|surgery|street stall|stall|walk|walkabout|run|ride|tour|vigil|rally|protest|demo|march|parade|"
    r"picnic|carols?|switch[- ]on|opening|launch|tree planting|planting|canvass\w*|leaflet\w*|coffee|cuppa|breakfast|service|concert|"
    r"festival|fair|market|photo\w*|meet[- ]?up|bus|coach|minibus|session|site visit|handover)"
)
"""An occasion to which one goes in company."""
