package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A page of a log is some 30 KB; a server that takes longer for it hangs.
const answerTime = 10 * time.Second

const pageBytesMax = 1 << 20

// servedReport says what of a served log was verified, and carries its checkpoint for the next time.
type servedReport struct {
	Origin      string `json:"origin"`
	Size        int64  `json:"size"`
	Entries     int    `json:"entries"`
	Tiles       int    `json:"tiles"`
	Inclusion   int    `json:"inclusion"`
	Consistency int64  `json:"consistency"`
	Checkpoint  string `json:"checkpoint"`
}

// verifyServed follows a log as any outside monitor would, knowing nothing but its address and, of earlier, a checkpoint.
func verifyServed(url, older string) (*servedReport, error) {
	from := over(url)
	keys, err := keysOf(from)
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}
	signed, err := from("checkpoint")
	if err != nil {
		return nil, err
	}
	seen, err := openServed(signed, keys)
	if err != nil {
		return nil, fmt.Errorf("checkpoint: %w", err)
	}
	tree := seen.tree
	entries, err := readEntries(from, tree.N)
	if err != nil {
		return nil, fmt.Errorf("entries: %w", err)
	}
	own, err := hashAll(entries)
	if err != nil {
		return nil, fmt.Errorf("hashing: %w", err)
	}
	if root, err := tlog.TreeHash(tree.N, own); err != nil || root != tree.Hash {
		return nil, fmt.Errorf("root: the entries hash to %v, the checkpoint says %v (%v)", root, tree.Hash, err)
	}
	tiles, err := compareTiles(from, tree.N, own)
	if err != nil {
		return nil, fmt.Errorf("tiles: %w", err)
	}
	served := tlog.TileHashReader(tree, tilesFrom{kept(from)})
	for at, entry := range entries {
		path, err := tlog.ProveRecord(tree.N, int64(at), served)
		if err != nil {
			return nil, fmt.Errorf("inclusion of %d: %w", at, err)
		}
		if err := tlog.CheckRecord(path, tree.N, tree.Hash, int64(at), tlog.RecordHash(entry)); err != nil {
			return nil, fmt.Errorf("inclusion of %d: %w", at, err)
		}
	}
	consistentFrom, err := consistentWith(older, keys, tree, served)
	if err != nil {
		return nil, fmt.Errorf("consistency: %w", err)
	}
	return &servedReport{
		Origin: seen.origin, Size: tree.N, Entries: len(entries), Tiles: tiles, Inclusion: len(entries),
		Consistency: consistentFrom, Checkpoint: string(signed),
	}, nil
}

// consistentWith returns the size of the older tree, 0 without one.
func consistentWith(older string, keys note.Verifiers, tree tlog.Tree, served tlog.HashReader) (int64, error) {
	if older == "" {
		return 0, nil
	}
	signed, err := os.ReadFile(older)
	if err != nil {
		return 0, err
	}
	before, err := openServed(signed, keys)
	if err != nil {
		return 0, err
	}
	path, err := tlog.ProveTree(tree.N, before.tree.N, served)
	if err != nil {
		return 0, err
	}
	return before.tree.N, tlog.CheckTree(path, tree.N, tree.Hash, before.tree.N, before.tree.Hash)
}

// openServed wants the signature of one of the log's keys, by the name that the checkpoint gives the log.
func openServed(signed []byte, keys note.Verifiers) (*checkpoint, error) {
	opened, err := note.Open(signed, keys)
	if err != nil {
		return nil, err
	}
	seen, err := parseCheckpoint(opened.Text)
	if err != nil {
		return nil, err
	}
	if seen.origin != opened.Sigs[0].Name {
		return nil, fmt.Errorf("%s is signed by %s", seen.origin, opened.Sigs[0].Name)
	}
	return seen, nil
}

func keysOf(from source) (note.Verifiers, error) {
	text, err := from("key")
	if err != nil {
		return nil, err
	}
	var keys []note.Verifier
	for line := range strings.Lines(string(text)) {
		key, err := note.NewVerifier(strings.TrimSuffix(line, "\n"))
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return note.VerifierList(keys...), nil
}

func over(url string) source {
	client := &http.Client{Timeout: answerTime}
	return func(path string) ([]byte, error) {
		answer, err := client.Get(url + "/" + path)
		if err != nil {
			return nil, err
		}
		defer answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			return nil, fmt.Errorf("%s answered %s", path, answer.Status)
		}
		return io.ReadAll(io.LimitReader(answer.Body, pageBytesMax))
	}
}

// kept asks once for each part: tlog reads the same tiles for every proof.
func kept(from source) source {
	parts := map[string][]byte{}
	return func(path string) ([]byte, error) {
		if part, ok := parts[path]; ok {
			return part, nil
		}
		part, err := from(path)
		if err == nil {
			parts[path] = part
		}
		return part, err
	}
}
