"""The incident file of the sample: what an operator would write before the scan."""

INCIDENT = """\
[incident]
name = "Ransomware on the file and casework servers"
discovered = 2026-11-09T07:40:00+00:00
happened_from = 2026-11-06T22:15:00+00:00
happened_to = 2026-11-09T06:05:00+00:00
cyber = true
controllers = ["London Borough of Harrowick"]
organisation_size = 2600
exfiltrated = true
unavailable = "temporary"

# What is the council's own: nobody's, and it links nobody.
[organisation]
names = ["London Borough of Harrowick", "Harrowick Council", "Harrowick Homes"]
domains = ["harrowick.example.org"]
phones = ["020 7946 0000", "020 7946 0040", "020 7946 0041", "020 7946 0042", "020 7946 0043", "020 7946 0044", "020 7946 0045", "020 7946 0046", "020 7946 0047", "020 7946 0061", "03069 990142"]
emails = ["info@harrowick.example.org", "council.tax@harrowick.example.org", "housing@harrowick.example.org", "dv.referrals@harrowick.example.org", "complaints@harrowick.example.org", "send@harrowick.example.org", "benefits@harrowick.example.org", "asc.duty@harrowick.example.org", "mash@harrowick.example.org", "hr@harrowick.example.org"]
postcodes = ["N31 9ZZ", "N31 8ZZ", "NW14 9ZZ"]

[scan]
dataset_depth = 2
skip = ["make.py", "_*.py", "__pycache__", "README.md", "truth.json", "planted.jsonl", "incident.toml"]
"""
