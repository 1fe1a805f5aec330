"""The whole state space of a scenario, walked on the compiled table.

Says which scenes, choices and outcomes can be reached, and where the turning points are. May import
`engine` and everything below it.
"""
