package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"golang.org/x/mod/sumdb/tlog"
)

// proofs are those that Credence made; hashes in base64.
type proofs struct {
	Inclusion []struct {
		Index int64       `json:"index"`
		Proof []tlog.Hash `json:"proof"`
	} `json:"inclusion"`
	Consistency []struct {
		From  int64       `json:"from"`
		Proof []tlog.Hash `json:"proof"`
	} `json:"consistency"`
}

// compareProofs checks each proof with Go, and wants Go's own, made out of the served tiles, to be the same.
func compareProofs(dir string, tree tlog.Tree, served tlog.HashReader, entries [][]byte) (int, int, error) {
	var given proofs
	if err := json.Unmarshal([]byte(read(dir, "proofs.json")), &given); err != nil {
		return 0, 0, err
	}
	for _, each := range given.Inclusion {
		if err := tlog.CheckRecord(each.Proof, tree.N, tree.Hash, each.Index, tlog.RecordHash(entries[each.Index])); err != nil {
			return 0, 0, fmt.Errorf("inclusion of %d: %w", each.Index, err)
		}
		own, err := tlog.ProveRecord(tree.N, each.Index, served)
		if err != nil || !slices.Equal(own, each.Proof) {
			return 0, 0, fmt.Errorf("inclusion of %d: Go makes %v (%v)", each.Index, own, err)
		}
	}
	for _, each := range given.Consistency {
		old, err := tlog.TreeHash(each.From, served)
		if err != nil {
			return 0, 0, err
		}
		if err := tlog.CheckTree(each.Proof, tree.N, tree.Hash, each.From, old); err != nil {
			return 0, 0, fmt.Errorf("consistency from %d: %w", each.From, err)
		}
		own, err := tlog.ProveTree(tree.N, each.From, served)
		if err != nil || !slices.Equal(own, each.Proof) {
			return 0, 0, fmt.Errorf("consistency from %d: Go makes %v (%v)", each.From, own, err)
		}
	}
	return len(given.Inclusion), len(given.Consistency), nil
}
